import { text } from '../text/text.ts';
import { PlumbGlyph } from '../ui/glyphs.tsx';
import './not-connected.css';

/** All there is to see without a way to the engine. */
export const NotConnected = ({ reason }: { readonly reason: 'no-code' | 'code-used' | 'unreachable' }) => (
  <main className="not-connected">
    <PlumbGlyph />
    <h1>{text.shell.access.title}</h1>
    <p>{text.shell.access[reason]}</p>
  </main>
);

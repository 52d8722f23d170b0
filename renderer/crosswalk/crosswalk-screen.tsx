import { text } from '../text/text.ts';

export const CrosswalkScreen = () => (
  <div className="page">
    <header className="page-head">
      <h1>{text.crosswalk.title}</h1>
    </header>
  </div>
);

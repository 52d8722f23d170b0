import './glyphs.css';

/** Shapes that tell findings apart without colour. Named beside them in words, so hidden from screen readers. */
export type Mark = 'diamond' | 'triangle' | 'question' | 'arrow' | 'check' | 'dash' | 'cross';

const paths: Readonly<Record<Mark, string>> = {
  diamond: 'M8 1 15 8 8 15 1 8Z',
  triangle: 'M8 2 15 14H1Z',
  question: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 4c1.6 0 2.7 1 2.7 2.4 0 1.7-1.9 2-1.9 3.2H7.2c0-2 1.9-2.1 1.9-3.2C9.1 5.8 8.7 5.4 8 5.4c-.8 0-1.3.5-1.3 1.3H5.2C5.2 5.1 6.4 4 8 4Zm0 6.6a1 1 0 1 1 0 2 1 1 0 0 1 0-2Z',
  arrow: 'M8 1.5 14 8h-3.5v6.5h-5V8H2Z',
  check: 'M6.4 13.2 1.5 8.3l1.9-1.9 3 3 6.2-6.2 1.9 1.9Z',
  dash: 'M2 6.8h12v2.4H2Z',
  cross: 'M3.4 1.9 8 6.5l4.6-4.6 1.5 1.5L9.5 8l4.6 4.6-1.5 1.5L8 9.5l-4.6 4.6-1.5-1.5L6.5 8 1.9 3.4Z',
};

export const MarkGlyph = ({ mark }: { readonly mark: Mark }) => (
  <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={paths[mark]} fillRule="evenodd" />
  </svg>
);

/** How far a level fills: a quarter of the height for each step. Not by colour, so that it judges nothing. */
export const LevelGlyph = ({ level }: { readonly level: 1 | 2 | 3 | 4 | null }) => (
  <svg className="glyph glyph-level" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <rect x="2.5" y="1.5" width="11" height="13" rx="1.5" className="glyph-outline" />
    {level === null ? null : <rect x="4" y={13 - (level - 1) * 3.34} width="8" height={(level - 1) * 3.34} />}
  </svg>
);

export const FlagGlyph = () => (
  <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="M3 1.5h1.6V2.5h8.4l-2 3.5 2 3.5H4.6v5H3Z" />
  </svg>
);

export const ParkGlyph = () => (
  <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="M3 2h3.5v12H3ZM9.5 2H13v12H9.5Z" />
  </svg>
);

export const FoldGlyph = ({ open }: { readonly open: boolean }) => (
  <svg className={`glyph glyph-fold${open ? ' glyph-fold-open' : ''}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="M5.5 2.5 11 8l-5.5 5.5-1.4-1.4L8.2 8 4.1 3.9Z" />
  </svg>
);

/** The mark of the product: a line with its bob. */
export const PlumbGlyph = () => (
  <svg className="glyph-plumb" viewBox="0 0 16 28" aria-hidden="true" focusable="false">
    <path d="M7.2 0h1.6v15H7.2Z" className="glyph-plumb-line" />
    <path d="M2 14h12L8 27Z" className="glyph-plumb-bob" />
  </svg>
);

/** Line drawings for buttons that carry their name as a label. */
export type Tool = 'undo' | 'redo' | 'timer' | 'projector' | 'commands' | 'keys' | 'settings' | 'blank';

const drawings: Readonly<Record<Tool, string>> = {
  undo: 'M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H7',
  redo: 'M10 3l3.5 3.5L10 10M13 6.5H6.5a4 4 0 0 0 0 8H9',
  timer: 'M8 4a5.5 5.5 0 1 0 0 11A5.5 5.5 0 0 0 8 4ZM6 1h4M8 6.5V9.5l2 1.5',
  projector: 'M1.5 2.5h13M2.5 2.5v8h11v-8M8 10.5v2M5 15l3-2.5L11 15',
  commands: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.3 10.3 14.5 14.5',
  keys: 'M1.5 4h13v8.5h-13ZM4 7h.01M6.7 7h.01M9.3 7h.01M12 7h.01M5 10h6',
  settings: 'M1.5 4.5h7M12.5 4.5h2M10.5 2.5v4M1.5 11.5h2M7.5 11.5h7M5.5 9.5v4',
  blank: 'M2 3h12v9H2ZM5 14.5h6',
};

export const ToolGlyph = ({ tool }: { readonly tool: Tool }) => (
  <svg className="glyph glyph-tool" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={drawings[tool]} />
  </svg>
);

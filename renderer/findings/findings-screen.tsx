import { text } from '../text/text.ts';

export const FindingsScreen = () => (
  <div className="page">
    <header className="page-head">
      <h1>{text.findings.title}</h1>
    </header>
  </div>
);

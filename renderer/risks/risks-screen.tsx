import { text } from '../text/text.ts';

export const RisksScreen = () => (
  <div className="page">
    <header className="page-head">
      <h1>{text.risks.title}</h1>
    </header>
  </div>
);

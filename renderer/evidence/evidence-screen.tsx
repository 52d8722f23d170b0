import { text } from '../text/text.ts';

export const EvidenceScreen = () => (
  <div className="page">
    <header className="page-head">
      <h1>{text.evidence.title}</h1>
    </header>
  </div>
);

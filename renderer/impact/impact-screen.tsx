import { text } from '../text/text.ts';

export const ImpactScreen = () => (
  <div className="page">
    <header className="page-head">
      <h1>{text.impact.title}</h1>
    </header>
  </div>
);

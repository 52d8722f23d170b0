import { text } from '../text/text.ts';

export const ReadinessScreen = () => (
  <div className="page">
    <header className="page-head">
      <h1>{text.readiness.title}</h1>
    </header>
  </div>
);

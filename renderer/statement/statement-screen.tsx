import { text } from '../text/text.ts';

export const StatementScreen = () => (
  <div className="page">
    <header className="page-head">
      <h1>{text.statement.title}</h1>
    </header>
  </div>
);

import { text } from '../text/text.ts';

export const VersionsScreen = () => (
  <div className="page">
    <header className="page-head">
      <h1>{text.versions.title}</h1>
    </header>
  </div>
);

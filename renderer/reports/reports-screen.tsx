import { useOpen } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { FilePanels } from './file-panels.tsx';
import { ReportCard } from './report-card.tsx';
import './reports-screen.css';

/** Documents from what is saved, a copy of the file, and whether the file is sound. */
export const ReportsScreen = () => {
  const { assessment } = useOpen();
  const { answered, applicable, open } = assessment.totals;
  return (
    <div className="page">
      <header className="page-head">
        <h1>{text.reports.title}</h1>
        <p>{text.reports.lead}</p>
      </header>
      {open > 0 ? <p className="reports-note">{text.reports.coverageNote(answered, applicable)}</p> : null}
      <div className="reports-cards">
        <ReportCard kind="gap" />
        <ReportCard kind="workbook" />
        <ReportCard kind="requests" />
      </div>
      <h2>{text.reports.file}</h2>
      <FilePanels />
    </div>
  );
};

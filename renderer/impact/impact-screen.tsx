import { useOpen } from '../store/stores.ts';
import { RecordText } from '../records/record-text.tsx';
import { useRecordAdd } from '../records/record-fields.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';

export const ImpactScreen = () => {
  const { shown, readOnly } = useOpen();
  const add = useRecordAdd();
  return (
    <div className="page">
      <header className="page-head">
        <h1>{text.impact.title}</h1>
      </header>
      {shown.systems.map((system) => (
        <section key={system.id} className="panel stack" aria-label={system.name}>
          <h2>{system.name}</h2>
          {shown.records.impact
            .filter((one) => one.system === system.id)
            .map((one) => (
              <RecordText key={one.id} kind="impact" record={one} field="subject" label={text.impact.subject} rows={3} />
            ))}
          <div className="row">
            <Button disabled={readOnly} aria-label={text.impact.startFor(system.name)} onClick={() => void add({ kind: 'impact', fields: { system: system.id } })}>
              {text.impact.start}
            </Button>
          </div>
        </section>
      ))}
    </div>
  );
};

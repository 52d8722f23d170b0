import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { answerKey } from '../../domain/answer/answer.ts';
import type { AiSystem } from '../../domain/engagement/engagement.ts';
import { bindingsOf, bindingStatuses, classifySystem, conclusionNames, type BindingStatus, type Conclusion } from '../../domain/pack/classify.ts';
import { placedQuestions } from '../../domain/pack/pack.ts';
import type { PackContent } from '../../domain/pack/schema.ts';
import { isOpen, stopsOf } from '../assessment/stops.ts';
import { FallbackNote } from '../shell/fallback-mark.tsx';
import { movingOf } from '../shell/moving.ts';
import { pathOf } from '../shell/navigation.ts';
import { useOwnLanguage } from '../shell/pack-language.ts';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { EvidenceReach } from './evidence-reach.tsx';
import { useReach } from './use-reach.ts';
import { ObligationsTable, type DutyWords } from './obligations-table.tsx';
import './obligations-screen.css';

/** What binds this client, in this role, for this system, on this day, and why. */
export const ObligationsScreen = () => {
  const { engagement } = useStores();
  const { packs, readOnly } = useOpen();
  const ownLanguage = useOwnLanguage();
  const pack = packs.map(({ content }) => content).find(({ kind }) => kind === 'obligations');
  return (
    <div className="page obligations">
      <header className="page-head">
        <h1>{text.packs.obligations.title}</h1>
        <p>{text.packs.obligations.lead}</p>
        {pack === undefined ? null : <FallbackNote {...ownLanguage(pack)} />}
      </header>
      {pack === undefined ? (
        <section className="panel stack">
          <h2>{text.packs.obligations.noPack}</h2>
          <p className="soft">{text.packs.obligations.noPackBody}</p>
          <div className="row">
            <Button look="primary" disabled={readOnly} onClick={() => void engagement.change({ type: 'pack-use', id: 'eu-ai-act' })}>
              {text.packs.obligations.usePack}
            </Button>
          </div>
        </section>
      ) : (
        <Bindings pack={pack} />
      )}
    </div>
  );
};

const Bindings = ({ pack }: { readonly pack: PackContent }) => {
  const { now } = useStores();
  const { shown } = useOpen();
  const [day, setDay] = useState(() => new Date(now()).toISOString().slice(0, 10));
  const [chosen, setChosen] = useState<string | null>(shown.systems[0]?.id ?? null);
  const [wanted, setStatus] = useState<BindingStatus | null>(null);
  const system = shown.systems.find(({ id }) => id === chosen) ?? shown.systems[0] ?? null;
  const answers = useMemo(() => new Map(shown.answers.map((answer) => [answerKey(answer.question, answer.system), answer])), [shown.answers]);
  const input = { pack, profile: shown.profile, system, answers };
  const classification = classifySystem(input);
  const bindings = bindingsOf(input, day);
  const reach = useReach(pack, system, day);
  const counts = new Map(bindingStatuses.map((one) => [one, bindings.filter((binding) => binding.status === one).length]));
  const status = wanted ?? bindingStatuses.find((one) => counts.get(one) !== 0) ?? 'binds';
  const words = text.packs.obligations;
  const duty = useMemo(() => dutyWords(pack), [pack]);
  return (
    <>
      <section className="panel obligations-choice" aria-label={words.system}>
        {shown.systems.length === 0 ? null : (
          <Field label={words.system}>
            {(wiring) => (
              <select {...wiring} className="input" value={system?.id ?? ''} onChange={(event) => setChosen(event.target.value)}>
                {shown.systems.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {id} {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <Field label={words.day} hint={words.dayHint}>
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              type="date"
              value={day}
              onChange={(event) => {
                if (event.target.value !== '') setDay(event.target.value);
              }}
            />
          )}
        </Field>
        <ClassificationState pack={pack} system={system} />
      </section>
      <section className="obligations-facts">
        {classification.out === null ? null : <Conclusions title={words.outOfScope} list={[classification.out]} duty={duty} />}
        {classification.out?.holds === true ? null : (
          <>
            <Conclusions title={words.roles} list={classification.roles} duty={duty} />
            <Conclusions title={words.classes} list={classification.classes} duty={duty} />
          </>
        )}
        {classification.traits.some(({ holds }) => holds === true) ? (
          <Conclusions title={words.traits} list={classification.traits.filter(({ holds }) => holds === true)} duty={duty} />
        ) : null}
      </section>
      <EvidenceReach reach={reach} />
      <div className="filter-chips" role="group" aria-label={words.show}>
        {bindingStatuses.map((one) => (
          <button key={one} type="button" className="chip" aria-pressed={status === one} onClick={() => setStatus(one)}>
            {words.statuses[one]} <span className="chip-count">{counts.get(one)}</span>
          </button>
        ))}
      </div>
      <ObligationsTable bindings={bindings.filter((binding) => binding.status === status)} system={system?.id ?? null} duty={duty} reach={reach} />
      <p className="small soft">
        {words.noPresumption} {words.status(pack.version, text.common.date(pack.as_of))} <span lang={duty.lang}>{pack.source.note}</span>
      </p>
    </>
  );
};

const dutyWords = (pack: PackContent): DutyWords => {
  const nameOf = conclusionNames(pack);
  const questions = new Map(placedQuestions([{ sha256: '', content: pack }]).map(({ question, ref }) => [question.uid, { ref, ask: question.ask, perSystem: question.level === 'system' }]));
  return {
    lang: pack.language,
    nameOf: (id) => (id === 'any' ? text.packs.obligations.everySystem : nameOf(id)),
    questionOf: (uid) => questions.get(uid) ?? null,
  };
};

/** How much of the classification is still open for this system, and the way to it. */
const ClassificationState = ({ pack, system }: { readonly pack: PackContent; readonly system: AiSystem | null }) => {
  const stores = useStores();
  const { assessment } = useOpen();
  const [, navigate] = useLocation();
  const facts = new Set(pack.sections.flatMap(({ items }) => items.filter(({ obligation }) => obligation === undefined).map(({ uid }) => uid)));
  const own = stopsOf(assessment).filter(
    ({ result, part }) => facts.has(result.item.uid) && (part.system === null || part.system.id === system?.id),
  );
  const open = own.filter(isOpen);
  const first = open[0] ?? own[0];
  return (
    <div className="obligations-state">
      <p className="small soft">{open.length === 0 ? '' : text.packs.obligations.unanswered(open.length)}</p>
      <Button
        look={open.length > 0 ? 'primary' : 'plain'}
        disabled={first === undefined}
        onClick={() => {
          if (first === undefined) return;
          movingOf(stores).goTo(first);
          navigate(pathOf('assessment'));
        }}
      >
        {text.packs.obligations.classify}
      </Button>
    </div>
  );
};

interface ConclusionsProps {
  readonly title: string;
  readonly list: readonly Conclusion[];
  readonly duty: DutyWords;
}

/** What holds, with its reason; what still depends on an answer is folded away behind its number. */
const Conclusions = ({ title, list, duty }: ConclusionsProps) => {
  const words = text.packs.obligations;
  const settled = list.filter(({ holds }) => holds === true);
  const open = list.filter(({ holds }) => holds !== true);
  const rows = (some: readonly Conclusion[]) => (
    <ul>
      {some.map(({ name, because }) => (
        <li key={name} className="conclusion">
          <strong lang={duty.lang}>{duty.nameOf(name)}</strong>
          <span className="small soft" lang={duty.lang}>
            {because[0]}
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <div>
      <h2>{title}</h2>
      {settled.length === 0 ? <p className="soft">{open.length === 0 ? words.noneAtAll : words.none}</p> : rows(settled)}
      {open.length === 0 ? null : (
        <details className="conclusions-open">
          <summary>{words.openConclusions(open.length)}</summary>
          {rows(open)}
        </details>
      )}
    </div>
  );
};

import { useId, useState } from 'react';
import { recordLabel, type Evidence } from '../../domain/record/record.ts';
import { useOpen, useStores } from '../store/stores.ts';
import { text } from '../text/text.ts';
import { positionOf, type Stop } from './stops.ts';
import '../records/records.css';
import './evidence-links.css';

/** Most pieces offered at once: more are found by typing on. */
const offered = 8;

/** The pieces of the register an answer rests on: found by typing, made new with Enter, taken off again. */
export const EvidenceLinks = ({ stop }: { readonly stop: Stop }) => {
  const { engagement } = useStores();
  const { shown, readOnly } = useOpen();
  const t = text.evidence;
  const pieces = shown.records.evidence;
  const linked = stop.part.answer?.evidenceItems ?? [];
  const write = (evidenceItems: readonly string[]): void => void engagement.change({ type: 'answer', ...positionOf(stop), change: { evidenceItems: [...evidenceItems] } });
  return (
    <div className="evidence-links">
      {readOnly ? null : (
        <EvidenceCombobox
          pieces={pieces.filter(({ id }) => !linked.includes(id))}
          onPick={(id) => write([...linked, id])}
          onCreate={(title) => void engagement.change({ type: 'evidence-note', ...positionOf(stop), fields: { title } })}
        />
      )}
      {linked.length === 0 ? null : (
        <ul className="token-list" aria-label={t.link}>
          {linked.map((id) => {
            const piece = pieces.find((one) => one.id === id);
            const label = piece === undefined ? t.goneHere : `${recordLabel('evidence', piece)} ${piece.title}`;
            return (
              <li key={id}>
                <span>{label}</span>
                {readOnly ? null : (
                  <button type="button" className="token-remove" aria-label={t.unlink(label)} onClick={() => write(linked.filter((one) => one !== id))}>
                    ×
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
};

interface EvidenceComboboxProps {
  readonly pieces: readonly Evidence[];
  readonly onPick: (id: string) => void;
  readonly onCreate: (title: string) => void;
}

type Option = { readonly type: 'piece'; readonly piece: Evidence } | { readonly type: 'new'; readonly title: string };

const EvidenceCombobox = ({ pieces, onPick, onCreate }: EvidenceComboboxProps) => {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const t = text.evidence;
  const title = typed.trim();
  const found = pieces.filter((piece) => matches(piece, title));
  const options: readonly Option[] = [
    ...found.slice(0, offered).map((piece) => ({ type: 'piece' as const, piece })),
    ...(title === '' || pieces.some((piece) => piece.title.toLowerCase() === title.toLowerCase()) ? [] : [{ type: 'new' as const, title: title.slice(0, 300) }]),
  ];
  const current = Math.min(active, options.length - 1);
  const isOpen = open && options.length > 0;
  const choose = (option: Option | undefined): void => {
    if (option === undefined) return;
    if (option.type === 'piece') onPick(option.piece.id);
    else onCreate(option.title);
    setTyped('');
    setActive(0);
    setOpen(false);
  };
  const labelOf = (option: Option): string => (option.type === 'new' ? t.create(option.title) : `${recordLabel('evidence', option.piece)} ${option.piece.title}`);
  return (
    <div className="field evidence-combobox">
      <div className="field-head">
        <label htmlFor={id}>{t.link}</label>
      </div>
      <input
        id={id}
        className="input"
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen ? `${id}-${current}` : undefined}
        placeholder={t.linkHint}
        maxLength={300}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            if (!isOpen) setOpen(true);
            else setActive((current + (event.key === 'ArrowDown' ? 1 : options.length - 1)) % options.length);
          } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            event.preventDefault();
            if (isOpen) choose(options[current]);
          } else if (event.key === 'Escape' && isOpen) {
            event.preventDefault();
            event.stopPropagation();
            setOpen(false);
          }
        }}
      />
      <ul id={`${id}-list`} className="evidence-options" role="listbox" aria-label={t.options} hidden={!isOpen}>
        {options.map((option, position) => (
          <li
            key={option.type === 'new' ? 'new' : option.piece.id}
            id={`${id}-${position}`}
            role="option"
            aria-selected={position === current}
            className="evidence-option"
            onPointerDown={(event) => {
              event.preventDefault();
              choose(option);
            }}
          >
            {labelOf(option)}
          </li>
        ))}
      </ul>
    </div>
  );
};

const matches = (piece: Evidence, words: string): boolean => {
  const all = `${recordLabel('evidence', piece)} ${piece.title} ${piece.location} ${piece.version}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
};

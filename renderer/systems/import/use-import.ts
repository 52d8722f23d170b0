import { useRef, useState } from 'react';
import type { InventoryImported, InventoryPreview } from '../../../contract/inventory-shapes.ts';
import type { DuplicateChoice } from '../../../domain/inventory/duplicates.ts';
import type { ColumnMapping, ImportTarget } from '../../../domain/inventory/mapping.ts';
import { usualDecisions, type ImportDecisions } from '../../../domain/inventory/plan.ts';
import { useOpen, useStores } from '../../store/stores.ts';
import { failureOf, type Failure } from '../../transport/failure.ts';

export type ImportStep = 'file' | 'columns' | 'rows' | 'done';

export interface ImportState {
  readonly step: ImportStep;
  readonly busy: 'reading' | 'importing' | null;
  readonly failure: Failure | null;
  readonly file: File | null;
  readonly preview: InventoryPreview | null;
  /** As chosen here; null leaves it to what is remembered or proposed. */
  readonly columns: readonly ColumnMapping[] | null;
  readonly sheet: string | null;
  readonly headingRow: number | null;
  readonly decisions: ImportDecisions;
  readonly remember: boolean;
  readonly imported: InventoryImported | null;
}

export interface ImportWork {
  readonly state: ImportState;
  readonly choose: (file: File) => void;
  readonly chooseSheet: (sheet: string) => void;
  readonly chooseHeadingRow: (row: number) => void;
  readonly mapColumn: (heading: string, to: ImportTarget) => void;
  readonly mapValue: (heading: string, said: string, means: string | null) => void;
  readonly decide: (decisions: Partial<ImportDecisions>) => void;
  readonly decideRow: (row: number, choice: DuplicateChoice) => void;
  readonly setRemember: (remember: boolean) => void;
  readonly goTo: (step: 'columns' | 'rows') => void;
  readonly run: () => void;
}

const first: ImportState = {
  step: 'file',
  busy: null,
  failure: null,
  file: null,
  preview: null,
  columns: null,
  sheet: null,
  headingRow: null,
  decisions: usualDecisions,
  remember: true,
  imported: null,
};

/** The state of one import. Every choice is previewed anew by the engine; an answer that a later choice overtook is dropped. */
export const useImport = (): ImportWork => {
  const { client, engagement } = useStores();
  const { id } = useOpen();
  const [state, setState] = useState(first);
  const newest = useRef(0);

  const inputOf = ({ file, columns, sheet, headingRow, decisions }: ImportState, chosen: File) => ({
    file: file ?? chosen,
    ...(columns === null ? {} : { mapping: { columns: [...columns] } }),
    ...(sheet === null ? {} : { sheet }),
    ...(headingRow === null ? {} : { headingRow }),
    decisions,
  });

  const look = async (next: ImportState): Promise<void> => {
    if (next.file === null) return;
    newest.current += 1;
    const turn = newest.current;
    setState({ ...next, busy: 'reading', failure: null });
    try {
      const preview = await client.system.preview({ engagement: id, ...inputOf(next, next.file) });
      if (turn === newest.current) setState((now) => ({ ...now, preview, busy: null, step: now.step === 'file' ? 'columns' : now.step }));
    } catch (thrown) {
      if (turn === newest.current) setState((now) => ({ ...now, busy: null, failure: failureOf(thrown), ...(now.preview === null ? { step: 'file' as const } : {}) }));
    }
  };

  const columnsOf = ({ columns, preview }: ImportState): readonly ColumnMapping[] => columns ?? preview?.columns.map(({ heading, to, values }) => ({ heading, to, values })) ?? [];

  return {
    state,
    choose: (file) => void look({ ...first, remember: state.remember, file }),
    // Another sheet or row has other headings: what was chosen for the old ones says nothing of them.
    chooseSheet: (sheet) => void look({ ...state, sheet, headingRow: null, columns: null, decisions: usualDecisions }),
    chooseHeadingRow: (headingRow) => void look({ ...state, headingRow, columns: null, decisions: usualDecisions }),
    mapColumn: (heading, to) =>
      void look({ ...state, columns: columnsOf(state).map((column) => (column.heading === heading ? { heading, to } : column)) }),
    mapValue: (heading, said, means) =>
      void look({
        ...state,
        columns: columnsOf(state).map((column) =>
          column.heading === heading ? { ...column, values: [...(column.values ?? []).filter((one) => one.said !== said), { said, means }] } : column,
        ),
      }),
    decide: (decisions) => void look({ ...state, decisions: { ...state.decisions, ...decisions } }),
    decideRow: (row, choice) =>
      void look({ ...state, decisions: { ...state.decisions, rows: [...state.decisions.rows.filter((one) => one.row !== row), { row, choice }] } }),
    setRemember: (remember) => setState({ ...state, remember }),
    goTo: (step) => setState({ ...state, step }),
    run: () => {
      const { file, remember } = state;
      if (file === null) return;
      newest.current += 1;
      setState({ ...state, busy: 'importing', failure: null });
      void engagement.change({ type: 'systems-import', inventory: { ...inputOf(state, file), remember } }).then((written) => {
        setState((now) => ({ ...now, busy: null, ...(isImported(written) ? { step: 'done' as const, imported: written } : {}) }));
      });
    },
  };
};

/** What the queue gives back is what any command answers with; that of an import says more. Null when it was given up. */
const isImported = (written: object | null): written is InventoryImported => written !== null && 'counts' in written;

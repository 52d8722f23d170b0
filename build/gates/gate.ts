/** What a gate hands back: how much it read, and what is wrong. A gate that read nothing has not passed. */
export interface GateReport {
  readonly gate: string;
  /** How many things were read, and what they were ('modules'). */
  readonly read: number;
  readonly unit: string;
  /** One line each: where, what, and the right way. */
  readonly problems: readonly string[];
  /** Things a reader should know that do not fail the gate. */
  readonly notes: readonly string[];
}

/** A gate looks at the tree below `root` (absolute) and changes nothing in it. */
export type Gate = (root: string) => Promise<GateReport>;

/** Ends a gate. Nothing read is a failure, because a gate that reads nothing would pass for ever. */
export const gateReport = (report: {
  readonly gate: string;
  readonly read: number;
  readonly unit: string;
  readonly problems: readonly string[];
  readonly notes?: readonly string[];
  /** There is legitimately nothing to read yet; `notes` says why. */
  readonly mayBeEmpty?: boolean;
}): GateReport => {
  const nothing = report.read === 0 && report.mayBeEmpty !== true;
  return {
    gate: report.gate,
    read: report.read,
    unit: report.unit,
    problems: nothing ? [`read 0 ${report.unit}: the gate looked at nothing`, ...report.problems] : report.problems,
    notes: report.notes ?? [],
  };
};

/** A written statement, rather than an empty field or a placeholder: "n/a" and "tbd" say nothing (method 1.9, SoA-4). */
export const isSaid = (text: string): boolean => {
  const meant = text.trim().toLowerCase().replace(/[.!?\s]+$/, '');
  return meant !== '' && !placeholders.has(meant);
};

const placeholders: ReadonlySet<string> = new Set([
  '-', '–', '—', 'x', 'n/a', 'n.a', 'na', 'none', 'tbd', 'tbc', 'todo', 'not relevant', 'not applicable', 'entfällt', 'keine', 'nicht relevant', 'nicht zutreffend', 'offen',
]);

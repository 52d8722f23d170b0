/** Whether every word typed is somewhere in the text. */
export const matchesWords = (within: string, words: string): boolean => {
  const all = within.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
};

/** Prints what knip found as one JSON value, with the number of files it read. Knip asks for a default export. */
const reporter = ({ issues, counters, report }) => {
  const found = Object.keys(report)
    .filter((type) => type !== 'files' && report[type])
    .flatMap((type) => Object.values(issues[type] ?? {}).flatMap((bySymbol) => Object.values(bySymbol)))
    .map(({ type, filePath, symbol, line }) => ({ type, filePath, symbol, line: line ?? 0 }));
  process.stdout.write(JSON.stringify({ processed: counters.processed, files: [...issues.files], found }));
};

export default reporter;

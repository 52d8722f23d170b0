/**
 * Plain JavaScript, readable by any Node since 18: run before anything that loads SQLite, which under a Node with an
 * older Node-API does not fail but kills the process.
 */

/** Node-API 10 came with Node 22.14; Plumbline is tested on Node 24. */
const neededNodeApi = 10;

/**
 * What is wrong with this Node, in sentences for a person, or null.
 * @param {{ readonly node: string, readonly napi?: string | undefined }} versions `process.versions`
 * @returns {string | null}
 */
export function nodeProblem(versions) {
  if (Number(versions.napi ?? 0) >= neededNodeApi) return null;
  return (
    `Plumbline needs Node 24, and this is Node ${versions.node}. Nothing was started and no file was touched. ` +
    'Run "npm install" (which brings Node 24 along, unless optional packages are left out) and then "npm start"; ' +
    'or install Node 24 from nodejs.org.'
  );
}

/** Ends the process with exit code 1 and the sentences on stderr when this Node does not do. */
export function requireNode() {
  const problem = nodeProblem(process.versions);
  if (problem === null) return;
  process.stderr.write(`${problem}\n`);
  process.exit(1);
}

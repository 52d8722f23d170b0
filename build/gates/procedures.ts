import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gateReport, type Gate } from './gate.ts';

const contractPath = 'contract/contract.ts';
const casesPath = 'test/conformance/cases.ts';

/**
 * Every procedure of the contract has a case in the conformance suite, which runs it over every binding: the keys of
 * `conformanceCases` (test/conformance/cases.ts) are the names `noun.verb` of the contract, no fewer and no more.
 */
export const proceduresGate: Gate = async (root) => {
  const { contract } = (await load(root, contractPath)) as { readonly contract: unknown };
  const procedures = procedureNames(contract);
  if (!existsSync(join(root, casesPath))) {
    const problems = [`${casesPath} is missing: no procedure is in the conformance suite`];
    return gateReport({ gate: 'procedures', read: procedures.length, unit: 'procedures', problems });
  }
  const { conformanceCases } = (await load(root, casesPath)) as { readonly conformanceCases?: object };
  const cases = Object.keys(conformanceCases ?? {});
  return gateReport({
    gate: 'procedures',
    read: procedures.length,
    unit: 'procedures',
    problems: [
      ...(conformanceCases === undefined ? [`${casesPath} exports no conformanceCases`] : []),
      ...procedures.filter((name) => !cases.includes(name)).map((name) => `${name} is in no conformance case`),
      ...cases.filter((name) => !procedures.includes(name)).map((name) => `${name} has a case and is not in the contract`),
    ],
  });
};

const load = (root: string, path: string): Promise<unknown> => import(pathToFileURL(join(root, path)).href);

/** Names 'noun.verb' of a contract: oRPC marks a procedure with the key '~orpc'. */
export const procedureNames = (part: unknown, prefix = ''): readonly string[] => {
  if (typeof part !== 'object' || part === null) return [];
  if ('~orpc' in part) return [prefix];
  return Object.entries(part).flatMap(([name, inner]) => procedureNames(inner, prefix === '' ? name : `${prefix}.${name}`));
};

import { systemOrigins, systemStages, systemTiers } from '../../../domain/pack/condition.ts';
import type { ImportTarget } from '../../../domain/inventory/mapping.ts';
import type { RowProblem } from '../../../domain/inventory/read-row.ts';
import { text } from '../../text/text.ts';

/** What is wrong with a row, in words. */
export const problemWords = (problem: RowProblem): string => {
  switch (problem.type) {
    case 'no-name':
    case 'row-too-long':
      return text.importing.problems[problem.type];
    case 'not-understood':
    case 'no-date':
      return text.importing.problems[problem.type](problem.heading, problem.said);
    case 'too-long':
    case 'taken':
    case 'lines-joined':
      return text.importing.problems[problem.type](problem.heading);
  }
};

/** A value of a translated field, in words. */
export const valueWord = (to: ImportTarget, means: string): string => {
  const tier = systemTiers.find((one) => one === means);
  const stage = systemStages.find((one) => one === means);
  const origin = systemOrigins.find((one) => one === means);
  if (to === 'tier' && tier !== undefined) return text.common.tier[tier];
  if (to === 'stage' && stage !== undefined) return text.common.stage[stage];
  if (to === 'origin' && origin !== undefined) return text.common.origin[origin];
  if (means === 'yes' || means === 'no') return text.common[means];
  return text.importing.valueWords[means] ?? means;
};

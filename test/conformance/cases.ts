import { answerCases } from './cases/answers.ts';
import { appCases } from './cases/app.ts';
import { controlCases } from './cases/controls.ts';
import { crosswalkCases } from './cases/crosswalks.ts';
import { engagementCases } from './cases/engagements.ts';
import { evidenceCases } from './cases/evidence.ts';
import { fileCases } from './cases/files.ts';
import { findingCases } from './cases/findings.ts';
import { historyCases } from './cases/history.ts';
import { impactCases } from './cases/impacts.ts';
import { packCases } from './cases/packs.ts';
import { readinessCases } from './cases/readiness.ts';
import { recordCases } from './cases/records.ts';
import { reportCases } from './cases/reports.ts';
import { statementCases } from './cases/statements.ts';
import { systemCases } from './cases/systems.ts';
import { versionCases } from './cases/versions.ts';
import type { Cases } from './world.ts';

/** Every procedure of the contract by its name 'noun.verb', with what it must do over every binding. */
export const conformanceCases: Cases = {
  ...appCases,
  ...engagementCases,
  ...fileCases,
  ...answerCases,
  ...systemCases,
  ...controlCases,
  ...recordCases,
  ...evidenceCases,
  ...findingCases,
  ...impactCases,
  ...statementCases,
  ...readinessCases,
  ...historyCases,
  ...versionCases,
  ...reportCases,
  ...packCases,
  ...crosswalkCases,
};

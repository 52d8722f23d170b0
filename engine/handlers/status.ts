import { basename } from 'node:path';
import type { EngagementStatus } from '../../contract/shapes.ts';
import { assess } from '../../domain/scoring/assess.ts';
import type { Index, Score } from '../../domain/scoring/assessment.ts';
import { toHundredths, toInteger, type Fraction } from '../../domain/scoring/fraction.ts';
import type { Session } from '../session.ts';

/** Where an engagement stands, as integers: what `plumbline status --json` prints. */
export const statusOf = (session: Session): EngagementStatus => {
  const engagement = session.file.read();
  const assessment = assess(session.packs, engagement);
  return {
    fileName: basename(session.file.path),
    id: engagement.id,
    client: engagement.profile.client,
    scope: engagement.profile.scope,
    packs: session.packs.map(({ content, sha256 }) => ({ id: content.id, version: content.version, sha256 })),
    systems: engagement.systems.length,
    totals: assessment.totals,
    companionTotals: assessment.companionTotals,
    cci: indexOf(assessment.cci),
    aii: indexOf(assessment.aii),
    grades: assessment.grades,
    sections: assessment.sections.map((section) => ({
      ref: section.section.ref,
      title: section.section.title,
      pack: section.pack.id,
      status: section.status,
      grades: section.grades,
      ...scoreOf(section),
    })),
    items: assessment.items.map((item) => ({
      item: item.item.uid,
      ref: item.item.ref,
      title: item.item.title,
      grade: item.grade,
      ...scoreOf(item),
    })),
    companions: assessment.companions.map((section) => ({
      ref: section.section.ref,
      title: section.section.title,
      pack: section.pack.id,
      ...scoreOf(section),
    })),
  };
};

const integer = (value: Fraction | null) => (value === null ? null : toInteger(value));
const indexOf = ({ value, low, high }: Index) => ({ value: integer(value), low: integer(low), high: integer(high) });
const scoreOf = (score: Score) => ({
  S: integer(score.S),
  D: integer(score.D),
  O: integer(score.O),
  low: integer(score.low),
  high: integer(score.high),
  confidence: score.confidence === null ? null : toHundredths(score.confidence),
  applicable: score.applicable,
  answered: score.answered,
});

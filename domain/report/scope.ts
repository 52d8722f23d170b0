import type { AiSystem, Engagement } from '../engagement/engagement.ts';
import { smallestSample } from '../scope/sample.ts';
import type { Assessment } from '../scoring/assessment.ts';
import { decisionRow } from './item-sheet.ts';
import type { LabelledText, ReportScope, SystemRow } from './model.ts';
import { capitalised, counted, enumerated, numberInWords, originWords, roleWords, sizeWords, tierWords } from './words.ts';

export const scopeOf = (engagement: Engagement, assessment: Assessment): ReportScope => ({
  organisation: organisationRows(engagement),
  scope: engagement.profile.scope,
  systems: engagement.systems.map(systemRow),
  controls: assessment.items.flatMap((result) => decisionRow(result) ?? []),
  sampling: samplingSentence(engagement.systems),
  limitations: limitationsOf(engagement, assessment),
});

/** What is not filled in is said, so that an empty line is never taken for an answer. */
export const orNotStated = (text: string): string => (text.trim() === '' ? 'Not stated' : text);

const organisationRows = ({ profile }: Engagement): readonly LabelledText[] => [
  { label: 'Organisation', text: profile.client },
  { label: 'Sector', text: orNotStated(profile.sector) },
  { label: 'Size', text: sizeWords[profile.size] },
  { label: 'Roles towards AI systems', text: orNotStated(profile.roles.map((role) => roleWords[role]).join(', ')) },
  { label: 'Sponsor', text: orNotStated(profile.sponsor) },
  { label: 'Assessed by', text: orNotStated([profile.leadAssessor, profile.consultancy].filter((name) => name !== '').join(', ')) },
];

const systemRow = (system: AiSystem): SystemRow => ({
  id: system.id,
  name: system.name,
  intendedPurpose: system.intendedPurpose,
  actualUse: system.actualUse,
  tier: tierWords[system.tier],
  origin: originWords[system.origin],
  roles: system.roles.length === 0 ? 'As the organisation' : system.roles.map((role) => roleWords[role]).join(', '),
  owner: system.owner,
  sampled: system.sampled,
});

const samplingSentence = (systems: readonly AiSystem[]): string => {
  if (systems.length === 0) return 'The inventory lists no AI system; questions about systems were asked once, for the organisation.';
  const sampled = systems.filter((system) => system.sampled);
  const wanted = smallestSample(systems);
  const names = sampled.length === 0 ? '' : `: ${enumerated(sampled.map(({ id, name }) => `${id} ${name}`))}`;
  if (sampled.length === systems.length && systems.length > 1) return `All ${counted(systems.length, 'AI system')} of the inventory are in the sample${names}.`;
  return `${capitalised(numberInWords(sampled.length))} of ${counted(systems.length, 'AI system')} sampled${names}. The sampling rule asks for at least ${numberInWords(wanted)}.`;
};

const limitationsOf = (engagement: Engagement, assessment: Assessment): readonly string[] => {
  const { systems, profile } = engagement;
  const sampled = systems.filter((system) => system.sampled);
  const highLeftOut = systems.filter(({ tier, sampled: inSample }) => tier === 'high' && !inSample);
  const noPurpose = systems.filter(({ intendedPurpose }) => intendedPurpose.trim() === '');
  const undecided = assessment.items.filter(({ decision }) => decision?.decision === 'undecided');
  const binding = assessment.totals.applicable + assessment.totals.notApplicable;
  const controls = assessment.items.filter(({ decision }) => decision !== null);
  const excluded = controls.filter(({ grade }) => grade === 'excluded');
  return [
    'The result describes the state on the date of this report, as seen in interviews and in the documents and samples listed.',
    'Requirements are given in the words of the question catalogue, not in the words of the standard; the text of ISO/IEC 42001 remains decisive.',
    ...(profile.scope.trim() === '' ? ['The scope of the management system has not been stated; the result cannot be compared with a certification scope.'] : []),
    ...(systems.length === 0 ? ['No AI system is listed, so nothing about single systems has been sampled.'] : []),
    ...(systems.length > 0 && sampled.length < smallestSample(systems) ? ['Fewer AI systems were sampled than the sampling rule asks for.'] : []),
    ...(highLeftOut.length > 0 ? [`High-tier systems outside the sample: ${enumerated(highLeftOut.map(({ id, name }) => `${id} ${name}`))}.`] : []),
    ...(noPurpose.length > 0 ? [`No intended purpose is stated for ${enumerated(noPurpose.map(({ id, name }) => `${id} ${name}`))}.`] : []),
    ...(undecided.length > 0
      ? [`${capitalised(counted(undecided.length, 'control is', 'controls are'))} undecided in the Statement of Applicability and counted as applicable.`]
      : []),
    ...(binding > 0 && assessment.totals.notApplicable * 10 > binding
      ? [`More than a tenth of the answers (${assessment.totals.notApplicable} of ${binding}) are "not applicable"; a reviewer has to confirm this.`]
      : []),
    ...(excluded.length * 4 > controls.length
      ? [`More than a quarter of the controls (${excluded.length} of ${controls.length}) are excluded; a reviewer has to confirm this.`]
      : []),
  ];
};

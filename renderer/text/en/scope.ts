import type { ScopeDirection, ScopeWarningType } from '../../../domain/scope/check.ts';
import type { PartyFields } from '../../../domain/scope/party.ts';
import type { ScopeDecision, UnitFields } from '../../../domain/scope/unit.ts';
import type { Profile } from '../../../domain/engagement/engagement.ts';
import type { Bearer } from '../../../domain/pack/obligation.ts';

const decisions: Readonly<Record<ScopeDecision, string>> = { undecided: 'Undecided', in: 'In scope', out: 'Out of scope' };
const unitTypes: Readonly<Record<UnitFields['type'], string>> = { 'legal-entity': 'Legal entity', unit: 'Business unit', site: 'Site', function: 'Function' };
const partyTypes: Readonly<Record<PartyFields['type'], string>> = {
  customer: 'Customer', user: 'User', 'affected-person': 'Affected persons', employee: 'Employees', regulator: 'Regulator or authority',
  supplier: 'Supplier', partner: 'Partner', owner: 'Owner or investor', society: 'Society', other: 'Other',
};
const addressed: Readonly<Record<PartyFields['addressed'], string>> = { undecided: 'Undecided', yes: 'Yes', partly: 'Partly', no: 'No' };
const directions: Readonly<Record<ScopeDirection, string>> = {
  narrow: 'Too narrow', wide: 'Too wide', open: 'Not decided', statement: 'Scope statement', context: 'Context and interested parties',
};
const warnings: Readonly<Record<ScopeWarningType, { readonly what: string; readonly todo: string }>> = {
  'high-tier-out': { what: 'AI systems of the high tier are out of scope.', todo: 'Bring them in, or have the client state why the certificate may be silent on them.' },
  'share-below': { what: 'Less than 30 % of the inventory, weighted by tier, is in scope.', todo: 'Widen the scope, or plan further waves and say so in the statement.' },
  'system-out-without-reason': { what: 'AI systems are out of scope without a reason.', todo: 'Enter the reason in the inventory.' },
  'unit-out-without-reason': { what: 'Units or sites are out of scope without a reason.', todo: 'Enter the reason beside the unit.' },
  'shadow-undecided': { what: 'Embedded features or unofficial use are left undecided.', todo: 'Decide each one: what is used without approval is used all the same.' },
  'high-tier-without-unit': { what: 'AI systems of the high tier name no unit that is in scope.', todo: 'Name the unit that uses each, and decide whether it is in scope.' },
  'wave-one-wide': { what: 'More than 25 AI systems are to be brought in with the first wave. Those without a wave count to it.', todo: 'Spread them over several waves, by tier.' },
  'no-units': { what: 'No unit or site is listed.', todo: 'List legal entities, sites and functions and decide each.' },
  'units-undecided': { what: 'Units or sites are undecided.', todo: 'Decide each before the audit.' },
  'no-systems': { what: 'No AI system is on the inventory.', todo: 'List the AI systems first.' },
  'systems-undecided': { what: 'AI systems are undecided.', todo: 'Decide each in the inventory.' },
  'no-statement': { what: 'There is no scope statement.', todo: 'Write it, or start from the draft below.' },
  'statement-omits': { what: 'The scope statement does not name what is in scope.', todo: 'Name each in the statement, or decide it differently.' },
  'statement-names-out': { what: 'The scope statement names AI systems that are out of scope, and no exclusions are stated.', todo: 'State the exclusions with their reasons.' },
  'no-parties': { what: 'No interested party is listed.', todo: 'List who is concerned, with what each requires (4.2).' },
  'parties-undecided': { what: 'It is undecided whether requirements of interested parties are addressed.', todo: 'Decide each, and say where it is addressed.' },
  'no-context': { what: 'Internal and external issues are not described.', todo: 'Describe them (4.1).' },
  'no-climate': { what: 'The issues do not mention climate change.', todo: 'State whether climate change is a relevant issue (4.1).' },
};
const actRole: Readonly<Record<Bearer, string>> = {
  provider: 'Provider', deployer: 'Deployer', importer: 'Importer', distributor: 'Distributor', 'product-manufacturer': 'Product manufacturer', 'authorised-representative': 'Authorised representative', 'gpai-provider': 'Provider of a general-purpose AI model',
};
const certificates: Readonly<Record<Profile['certificates'][number], string>> = {
  'iso-27001': 'ISO/IEC 27001 information security', 'iso-9001': 'ISO 9001 quality', 'iso-27701': 'ISO/IEC 27701 privacy', 'iso-14001': 'ISO 14001 environment', 'iso-20000-1': 'ISO/IEC 20000-1 services', 'iso-22301': 'ISO 22301 continuity',
};

export const scope = {
  title: 'Scope',
  sections: 'Parts of the scope',
  partContext: 'Context and boundary',
  partUnits: 'Units and sites',
  partParties: 'Interested parties',
  partCheck: 'Scope check',
  partDraft: 'Draft of the statement',
  decisions,
  unitTypes,
  partyTypes,
  addressedStates: addressed,
  directions,
  warnings,
  actRole,
  certificatesOf: certificates,
  actRoles: 'Roles under the EU AI Act',
  actRolesHint: 'As the client sees itself. Another field than the roles above: a user in the sense of ISO/IEC 22989 is not the deployer of the Act.',
  certificates: 'Certified management systems',
  context: 'Internal and external issues',
  contextHint: 'What bears on the management system (4.1); whether climate change is relevant has to be said.',
  drivers: 'Why the management system is wanted',
  exclusions: 'Exclusions and their reasons',
  exclusionsHint: 'Beyond the units and AI systems marked as out of scope.',
  interfaces: 'Interfaces and dependencies',
  interfacesHint: 'What others do and the management system relies on (4.3).',
  addUnit: 'Add a unit or site',
  addUnitPlaceholder: 'Name, then Enter',
  noUnits: 'No unit is listed. Type the name of a legal entity, site or function and press Enter.',
  addParty: 'Add an interested party',
  noParties: 'No interested party is listed. Type who is concerned by the AI systems and press Enter.',
  name: 'Name of the entry',
  unitType: 'Kind',
  location: 'Place and country',
  activities: 'What it does with AI',
  decision: 'Scope decision',
  reason: 'Reason of the decision',
  reasonMissing: 'What is left out needs a reason.',
  headcount: 'People',
  partyType: 'Kind of party',
  requirements: 'What it requires',
  binding: 'Binding requirement, with where it stands',
  addressed: 'Addressed',
  how: 'Where and how, or why not',
  ownerRole: 'Responsible role',
  removeEntry: (name: string): string => `Remove ${name}`,
  checkClear: 'Nothing to warn of: everything is decided, stated and within the bounds.',
  checkCount: (count: number): string => (count === 1 ? '1 warning' : `${count} warnings`),
  share: (decided: number, atMost: number): string => `In scope, weighted by tier: ${decided} % as decided, ${atMost} % if all that is undecided came in.`,
  shareFigure: (percent: number): string => `${percent} %`,
  more: (count: number): string => `and ${count} more`,
  draftLead: 'Put together from the profile, the units, the AI systems and the interested parties. Nothing is taken over before it is accepted.',
  draftLanguage: 'Language of the draft',
  languages: { en: 'English', de: 'German' },
  present: 'As it stands',
  presentNone: 'Nothing is written yet.',
  drafted: 'Draft',
  accept: 'Take over the draft',
  replace: 'Replace what is written by the draft',
  append: 'Put the draft below what is written',
  same: 'What is written is the draft.',
  tooLong: 'The draft is longer than a scope statement may be. Shorten activities and requirements.',
};

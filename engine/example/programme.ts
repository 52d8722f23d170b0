import type { ProgrammeFields } from '../../domain/programme/programme.ts';

/**
 * Dates and approvals of Merrowdale in October 2026: the scope is a draft, the treatment procedure is one too, and neither audit nor
 * review has taken place. Nothing is dated after the certificate.
 */
export const exampleProgramme: Partial<ProgrammeFields> = {
  policyApprovedBy: 'Board of Directors',
  policyApprovedOn: '2026-05-14',
  discovery: ['network-review'],
  expectedSystems: 7,
  inventoryReviewedOn: '2026-08-28',
  operatedSince: '2026-03-02',
  auditPlannedOn: '2027-02-08',
  reviewPlannedOn: '2027-03-23',
  ownerAfter: 'Head of AI Governance',
  note:
    'Scope: AIMS-SCP v0.9 of 3 September 2026 is a draft; its approval waits for the decision on S2 in Munich and on the AI functions of the HR suite and the office suite. ' +
    'Inventory: AI-REG-01 v1.4 lists five AI systems; with the two functions found on 12 October 2026 at least seven are expected. Model registry, cloud accounts and the project list of IT were gone through, ' +
    'bought software, expenses and staff were not. ' +
    'Objectives: six were approved on 9 June 2026; four of them have no measure, so no day is entered here until they have one. ' +
    'Treatment: the procedure is a draft of four pages, and no residual risk was accepted under it. ' +
    'Certification is intended for autumn 2027, after the second audit and the review of 21 September 2027; no certification body has been chosen, and surveillance is in no calendar.',
};

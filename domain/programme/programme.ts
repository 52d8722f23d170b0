import { z } from 'zod';
import { day, line, longText, role } from '../engagement/fields.ts';

/** How AI systems were looked for beyond what people remember (method 6.5, S86). */
export const discoveryMeans = ['procurement-list', 'software-features', 'expenses', 'staff-survey', 'supplier-inquiry', 'network-review'] as const;
export type DiscoveryMeans = (typeof discoveryMeans)[number];

/** Dates and approvals on the way to certification and beyond (method 1.12, 6.6). There is one in an engagement; its id is `programme`. */
export const programme = z.strictObject({
  scopeApprovedBy: role,
  scopeApprovedOn: day,
  policyApprovedBy: role,
  policyApprovedOn: day,
  treatmentApprovedBy: role,
  treatmentApprovedOn: day,
  objectivesApprovedOn: day,
  discovery: z.array(z.enum(discoveryMeans)).max(discoveryMeans.length),
  /** AI systems expected to exist after discovery; 0 while nobody estimated. */
  expectedSystems: z.number().int().min(0).max(100_000),
  inventoryReviewedOn: day,
  /** The day from which the management system is operated. */
  operatedSince: day,
  auditPlannedOn: day,
  auditDoneOn: day,
  /** Whether the internal audit covered clauses 4 to 10 and the declared controls. */
  auditCoverage: z.enum(['unknown', 'partial', 'full']),
  reviewPlannedOn: day,
  reviewHeldOn: day,
  /** Inputs and outputs of the management review are recorded. */
  reviewRecorded: z.boolean(),
  body: line(200),
  accreditedBy: line(200),
  /** The certification body's accreditation covers ISO/IEC 42001; the day it was checked. */
  accreditationCheckedOn: day,
  stage1On: day,
  stage2On: day,
  decidedOn: day,
  certificateNumber: line(80),
  surveillance1On: day,
  surveillance2On: day,
  /** The role that owns the management system after the project. */
  ownerAfter: role,
  note: longText,
});
export type ProgrammeFields = z.infer<typeof programme>;
export const emptyProgramme: ProgrammeFields = {
  scopeApprovedBy: '', scopeApprovedOn: '', policyApprovedBy: '', policyApprovedOn: '', treatmentApprovedBy: '', treatmentApprovedOn: '', objectivesApprovedOn: '',
  discovery: [], expectedSystems: 0, inventoryReviewedOn: '', operatedSince: '', auditPlannedOn: '', auditDoneOn: '', auditCoverage: 'unknown', reviewPlannedOn: '', reviewHeldOn: '', reviewRecorded: false,
  body: '', accreditedBy: '', accreditationCheckedOn: '', stage1On: '', stage2On: '', decidedOn: '', certificateNumber: '', surveillance1On: '', surveillance2On: '', ownerAfter: '', note: '',
};

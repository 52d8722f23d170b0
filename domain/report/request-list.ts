/** The list of what the client is asked for, as a plain value: one row for each request that was not withdrawn (method 1.15). */
import type { Engagement } from '../engagement/engagement.ts';
import { isOverdueRequest, type RequestState } from '../evidence/request-state.ts';
import { recordLabel } from '../record/record.ts';
import type { Assessment } from '../scoring/assessment.ts';
import { coverOf } from './gap-report.ts';
import type { ReportCover } from './model.ts';

export interface RequestList {
  readonly type: 'request-list';
  readonly cover: ReportCover;
  readonly rows: readonly RequestRow[];
}

export interface RequestRow {
  /** Q12. */
  readonly label: string;
  readonly document: string;
  readonly description: string;
  /** References of the requirements and controls, and the AI systems: '6.1.2, A.5.2 (S1, S3)'. */
  readonly why: string;
  readonly format: string;
  /** ISO 8601, or empty; so are the other days. */
  readonly neededBy: string;
  readonly owner: string;
  readonly status: string;
  readonly askedOn: string;
  readonly receivedOn: string;
  readonly location: string;
  readonly note: string;
  readonly sensitivity: string;
  readonly overdue: boolean;
}

export const requestList = ({ engagement, assessment, issuedOn }: { readonly engagement: Engagement; readonly assessment: Assessment; readonly issuedOn: string }): RequestList => {
  const refs = new Map(assessment.items.map(({ item }) => [item.uid, item.ref]));
  return {
    type: 'request-list',
    cover: { ...coverOf(engagement, issuedOn), title: 'Evidence request list' },
    rows: engagement.records.request
      .filter(({ state }) => state !== 'withdrawn')
      .map((request) => ({
        label: recordLabel('request', request),
        document: request.title,
        description: request.description,
        why: `${request.items.map((uid) => refs.get(uid) ?? uid).join(', ')}${request.systems.length === 0 ? '' : ` (${request.systems.join(', ')})`}`.trim(),
        format: request.format,
        neededBy: request.dueOn,
        owner: request.owner,
        status: requestStatusWords[request.state],
        askedOn: request.askedOn,
        receivedOn: request.receivedOn,
        location: request.location,
        note: request.note,
        sensitivity: sensitivityWords[request.sensitivity],
        overdue: isOverdueRequest(request, issuedOn),
      })),
  };
};

export const requestStatusWords: Readonly<Record<RequestState, string>> = {
  draft: 'To be asked',
  asked: 'Asked',
  received: 'Received',
  'partly-received': 'Partly received',
  'not-existing': 'Does not exist',
  refused: 'Refused',
  withdrawn: 'Withdrawn',
};

const sensitivityWords = { usual: '', confidential: 'Confidential', 'personal-data': 'Personal data', privileged: 'Legally privileged' } as const;

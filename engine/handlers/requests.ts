import type { Written } from '../../contract/shapes.ts';
import { generateRequests, type RequestSet } from '../../domain/evidence/generate-requests.ts';
import { markedRequest, type RequestMark, type RequestState } from '../../domain/evidence/request-state.ts';
import { recordLabel, type EvidenceRequest } from '../../domain/record/record.ts';
import { assess } from '../../domain/scoring/assess.ts';
import { writeSession, type Session, type Signature } from '../session.ts';
import { packsIn } from './pack-language.ts';
import { resultOf } from './judgements.ts';
import { newRecord, recordChanges, recordOf } from './records.ts';

/** Puts the missing requests on the list, as one step. */
export const generateList = (
  session: Session,
  signature: Signature,
  input: { readonly sets: readonly RequestSet[]; readonly item?: string | undefined; readonly language: 'en' | 'de' },
): Written & { readonly ids: string[] } => {
  const engagement = session.file.read();
  const fields = generateRequests({
    assessment: assess(session.packs, engagement),
    localised: assess(packsIn(session, input.language), engagement),
    language: input.language,
    sets: input.sets,
    item: input.item === undefined ? null : resultOf(session, input.item).item.uid,
    there: new Set(engagement.records.request.map(({ source }) => source)),
  });
  const records = fields.map((one, position) => newRecord(session, `${signature.id}-${position + 1}`, 'request', one, position));
  const label = records.length === 1 ? 'Add 1 evidence request' : `Add ${records.length} evidence requests`;
  return { ...writeSession(session, signature, { kind: 'edit', target: '', label, changes: records.flatMap(({ changes }) => changes) }), ids: records.map(({ id }) => id) };
};

/** Marks requests as asked, received, not existing, refused, all as one step. */
export const markRequests = (session: Session, signature: Signature, { ids, ...mark }: RequestMark & { readonly ids: readonly string[] }): Written => {
  const changed = [...new Set(ids)].map((id) => recordChanges(session, 'request', id, markedRequest(recordOf(session, 'request', id) as EvidenceRequest, mark)));
  const [first] = changed;
  const label =
    changed.length === 1 && first !== undefined
      ? `${recordLabel('request', first.record)}: ${stateWords[mark.state]}`
      : `${changed.length} evidence requests: ${stateWords[mark.state]}`;
  return writeSession(session, signature, { kind: 'edit', target: '', label, changes: changed.flatMap(({ changes }) => changes) });
};

/** Notes that something came, with the piece of evidence it is: one there is, or a new one that carries over what the request says. */
export const receiveRequest = (
  session: Session,
  signature: Signature,
  input: { readonly id: string; readonly on: string; readonly partly: boolean; readonly evidence?: string | undefined; readonly location: string },
): Written & { readonly evidence: string } => {
  const request = recordOf(session, 'request', input.id) as EvidenceRequest;
  const { title, owner, sensitivity } = request;
  const location = input.location === '' ? request.location : input.location;
  const named = input.evidence ?? (request.evidence === '' ? undefined : request.evidence);
  const piece = named === undefined ? newRecord(session, signature.id, 'evidence', { title, owner, sensitivity, location, date: '' }) : { id: recordOf(session, 'evidence', named).id, changes: [] };
  const state: RequestState = input.partly ? 'partly-received' : 'received';
  const { changes } = recordChanges(session, 'request', request.id, { ...markedRequest(request, { state, on: input.on }), location, evidence: piece.id });
  return {
    ...writeSession(session, signature, { kind: 'edit', target: '', label: `${recordLabel('request', request)}: ${stateWords[state]}`, changes: [...piece.changes, ...changes] }),
    evidence: piece.id,
  };
};

const stateWords: Readonly<Record<RequestState, string>> = {
  draft: 'to be asked',
  asked: 'asked',
  received: 'received',
  'partly-received': 'partly received',
  'not-existing': 'does not exist',
  refused: 'refused',
  withdrawn: 'withdrawn',
};

import type { RequestFields, requestStates } from './request.ts';

export type RequestState = (typeof requestStates)[number];

/** What is still to come: asked for, not or only partly there. A late item stays open until somebody says what became of it (method 1.15). */
export const isOpenRequest = ({ state }: Pick<RequestFields, 'state'>): boolean => state === 'draft' || state === 'asked' || state === 'partly-received';

/** @param day ISO 8601. Due on the day itself is not late. */
export const isOverdueRequest = (request: Pick<RequestFields, 'state' | 'dueOn'>, day: string): boolean =>
  (request.state === 'asked' || request.state === 'partly-received') && request.dueOn !== '' && request.dueOn < day;

export interface RequestCounts {
  readonly total: number;
  readonly draft: number;
  /** Asked or partly received. */
  readonly waiting: number;
  readonly overdue: number;
  readonly received: number;
  /** Does not exist, refused: each says something of its own about the management system. */
  readonly without: number;
}

export const countRequests = (requests: readonly Pick<RequestFields, 'state' | 'dueOn'>[], day: string): RequestCounts => {
  const count = (is: (request: Pick<RequestFields, 'state' | 'dueOn'>) => boolean): number => requests.filter(is).length;
  return {
    total: requests.length,
    draft: count(({ state }) => state === 'draft'),
    waiting: count(({ state }) => state === 'asked' || state === 'partly-received'),
    overdue: count((request) => isOverdueRequest(request, day)),
    received: count(({ state }) => state === 'received'),
    without: count(({ state }) => state === 'not-existing' || state === 'refused'),
  };
};

export interface RequestMark {
  readonly state: RequestState;
  /** The day it happened, ISO 8601. */
  readonly on: string;
  /** Left out, the day it is due stays. */
  readonly dueOn?: string | undefined;
}

/** The fields a change of state brings with it: when it was asked and when it came, each once. */
export const markedRequest = (request: Pick<RequestFields, 'askedOn' | 'receivedOn'>, { state, on, dueOn }: RequestMark): Partial<RequestFields> => ({
  state,
  ...(dueOn === undefined ? {} : { dueOn }),
  ...markedDays(request, state, on),
});

const markedDays = ({ askedOn, receivedOn }: Pick<RequestFields, 'askedOn' | 'receivedOn'>, state: RequestState, on: string): Partial<RequestFields> => {
  switch (state) {
    case 'draft':
      return { askedOn: '', receivedOn: '' };
    case 'asked':
      return { askedOn: askedOn === '' ? on : askedOn, receivedOn: '' };
    case 'received':
    case 'partly-received':
      return { receivedOn: receivedOn === '' || state === 'received' ? on : receivedOn };
    case 'not-existing':
    case 'refused':
    case 'withdrawn':
      return { receivedOn: '' };
  }
};

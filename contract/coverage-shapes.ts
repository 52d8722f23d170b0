/** How far the results under one framework reach into another, as it crosses the contract. */
import { z } from 'zod';
import { derivedStatuses, standingStates, type DerivedStatus, type StandingState } from '../domain/crosswalk/derive.ts';
import type { CrosswalkInForce } from '../domain/crosswalk/framework.ts';
import { bindingStatuses, type BindingStatus } from '../domain/pack/classify.ts';
import { crosswalkContent, relations, type Relation } from '../domain/pack/crosswalk.ts';
import { packKinds } from '../domain/pack/schema.ts';

const origin = z.enum(['file', 'app']);

/** A crosswalk whole, with the framework it leads to. Typed by hand: what the compiler would infer is too large. */
export const crosswalkInForce: z.ZodType<CrosswalkInForce> = z.strictObject({
  sha256: z.string(),
  origin,
  content: crosswalkContent,
  target: z.strictObject({
    id: z.string(),
    title: z.string(),
    kind: z.enum(packKinds),
    language: z.string(),
    asOf: z.string(),
    asked: z.boolean(),
    groups: z.array(
      z.strictObject({
        name: z.string(),
        title: z.string(),
        items: z.array(z.strictObject({ uid: z.string(), ref: z.string(), title: z.string(), article: z.string().nullable() })),
      }),
    ),
  }),
});

/** How far something is met: the band of its score, never a percentage. */
export const stepWords = ['not', 'partly', 'largely', 'fully'] as const;
export type StepWord = (typeof stepWords)[number];

interface Stood {
  readonly state: StandingState;
  readonly met: StepWord | null;
  /** 0-100, rounded. */
  readonly score: number | null;
}

export interface ElementListed extends Stood {
  readonly ref: string;
  readonly title: string;
  readonly relation: Relation;
  readonly rationale: string;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly sources: readonly string[];
  /** The system was not looked at: the value of the sample stands in. */
  readonly ofSample: boolean;
}

export interface CoverageItem {
  readonly uid: string;
  readonly ref: string;
  readonly title: string;
  readonly article: string | null;
  /** It counts: it binds on the day, or what decides is not answered. */
  readonly applicable: boolean;
  readonly binding: BindingStatus | null;
  readonly from: string | null;
  readonly derived: DerivedStatus;
  /** The AI system that stands worst; null where all stand the same. */
  readonly system: string | null;
  /** References of the elements that decide. */
  readonly weakest: readonly string[];
  /** Answers to the framework's own questions, which go before what is derived; null where it is not asked. */
  readonly direct: (Stood & { readonly system: string | null }) | null;
  readonly contradiction: boolean;
  /** Certainly not covered: nothing derived, and not answered as met. */
  readonly uncovered: boolean;
  readonly elements: readonly ElementListed[];
  readonly gap: string | null;
  readonly noCounterpart: string | null;
}

type Counts = Readonly<Record<DerivedStatus, number>>;

export interface CoverageListed {
  /** id of the pack of the framework. */
  readonly framework: string;
  readonly title: string;
  /** Its own questions are asked. */
  readonly asked: boolean;
  /** The day up to which its sources were followed. */
  readonly asOf: string;
  readonly on: string;
  readonly crosswalk: { readonly id: string; readonly version: string; readonly sha256: string; readonly origin: 'file' | 'app'; readonly title: string; readonly asOf: string };
  readonly caveat: string;
  /** One AI system; null: all of them, each item as good as its worst system. */
  readonly system: string | null;
  readonly counts: Counts;
  readonly groups: readonly { readonly name: string; readonly title: string; readonly status: DerivedStatus | null; readonly counts: Counts; readonly items: readonly CoverageItem[] }[];
}

const counts = z.record(z.enum(derivedStatuses), z.number());
const stood = { state: z.enum(standingStates), met: z.enum(stepWords).nullable(), score: z.number().nullable() };

export const coverageListed: z.ZodType<CoverageListed> = z.strictObject({
  framework: z.string(),
  title: z.string(),
  asked: z.boolean(),
  asOf: z.string(),
  on: z.string(),
  crosswalk: z.strictObject({ id: z.string(), version: z.string(), sha256: z.string(), origin, title: z.string(), asOf: z.string() }),
  caveat: z.string(),
  system: z.string().nullable(),
  counts,
  groups: z.array(
    z.strictObject({
      name: z.string(),
      title: z.string(),
      status: z.enum(derivedStatuses).nullable(),
      counts,
      items: z.array(
        z.strictObject({
          uid: z.string(),
          ref: z.string(),
          title: z.string(),
          article: z.string().nullable(),
          applicable: z.boolean(),
          binding: z.enum(bindingStatuses).nullable(),
          from: z.string().nullable(),
          derived: z.enum(derivedStatuses),
          system: z.string().nullable(),
          weakest: z.array(z.string()),
          direct: z.strictObject({ ...stood, system: z.string().nullable() }).nullable(),
          contradiction: z.boolean(),
          uncovered: z.boolean(),
          elements: z.array(
            z.strictObject({
              ref: z.string(),
              title: z.string(),
              relation: z.enum(relations),
              ...stood,
              rationale: z.string(),
              confidence: z.enum(['high', 'medium', 'low']),
              sources: z.array(z.string()),
              ofSample: z.boolean(),
            }),
          ),
          gap: z.string().nullable(),
          noCounterpart: z.string().nullable(),
        }),
      ),
    }),
  ),
});

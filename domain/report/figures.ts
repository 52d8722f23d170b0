import type { Index, ItemResult, Score, ScoreDisplay } from '../scoring/assessment.ts';
import { compare, fraction, toInteger, type Fraction } from '../scoring/fraction.ts';
import { confidenceWord } from '../scoring/rating.ts';
import type { Figures } from './model.ts';

/** Scores rounded for display, and withheld below half coverage (method 1.5). */
export const figuresOf = (score: Score & { readonly display: ScoreDisplay }): Figures => {
  const withheld = score.display === 'none';
  const print = (value: Fraction | null) => (withheld || value === null ? null : toInteger(value));
  return {
    shown: score.display,
    S: print(score.S),
    D: print(score.D),
    O: print(score.O),
    low: score.low === null ? null : toInteger(score.low),
    high: score.high === null ? null : toInteger(score.high),
    coverage: score.applicable === 0 ? null : Math.floor((score.answered * 100) / score.applicable),
    applicable: score.applicable,
    answered: score.answered,
    confidence: score.confidence === null ? null : confidenceWord(score.confidence),
  };
};

/** An index with the coverage of all its items, under the same rule for what may be printed. */
export const indexFigures = (index: Index): Figures => {
  const total = (pick: (item: ItemResult) => number) => index.items.reduce((sum, item) => sum + pick(item), 0);
  const applicable = total((item) => item.applicable);
  const answered = total((item) => item.answered);
  const coverage = fraction(applicable === 0 ? 0 : answered * 100, applicable === 0 ? 1 : applicable);
  const display = compare(coverage, fraction(50)) < 0 ? 'none' : compare(coverage, fraction(80)) < 0 ? 'hatched' : 'plain';
  return figuresOf({
    S: index.value,
    D: null,
    O: null,
    low: index.low,
    high: index.high,
    confidence: null,
    applicable,
    answered,
    display,
  });
};

/** What an excluded control prints: nothing is computed from answers that count for nothing. */
export const noFigures: Figures = {
  shown: 'none',
  S: null,
  D: null,
  O: null,
  low: null,
  high: null,
  coverage: null,
  applicable: 0,
  answered: 0,
  confidence: null,
};

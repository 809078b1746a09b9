import { RULES, type Rule } from '../rule.ts';
import { IMPACTS } from '../vocabulary.ts';

/**
 * A weighting rule as sets of impacts. For weights w1 > w2 > … > 0 the weighted time, the worst weight
 * winning where windows overlap, is the sum over k of (wk - wk+1) times the union of the windows that
 * weigh at least wk: no moment need be looked at by itself.
 */
export interface Level {
  /** Bit i stands for impact i of the vocabulary. */
  readonly impacts: number;
  readonly share: number;
}

/** The levels of a rule, the fewest impacts first. */
export function levelsOf(rule: Rule): readonly Level[] {
  return LEVELS.get(rule)!;
}

/** All impacts of the vocabulary but one. */
export function withoutImpact(impacts: number, id: string): number {
  return impacts & ~(1 << IMPACTS.findIndex((impact) => impact.id === id));
}

const LEVELS = new Map(RULES.map((rule) => [rule, splitLevels(rule)]));

function splitLevels(rule: Rule): Level[] {
  const weights = IMPACTS.map((impact) => rule.weight[impact.id]);
  const steps = [...new Set(weights)].filter((weight) => weight > 0).sort((a, b) => b - a);
  return steps.map((step, k) => ({
    impacts: weights.reduce((bits, weight, at) => bits | (weight >= step ? 1 << at : 0), 0),
    share: step - (steps[k + 1] ?? 0),
  }));
}

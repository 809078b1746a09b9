import { ruleOf } from '../rule.ts';
import type { Selection } from '../select.ts';
import { availability, coveredBounds } from '../summary/availability.ts';
import type { Table } from '../table.ts';
import { countInWords, percentRange, plural } from '../time/words.ts';
import { minutesByIncident } from './contributions.ts';
import { asBehind, weightless } from './explain-minutes.ts';
import type { Explanation } from './explanation.ts';

/** Availability under each rule, of the time that reports cover; with the reader's own target, what it leaves. */
export function explainAvailability(table: Table, selection: Selection): Explanation {
  const { byRule, coveredMinutes, lanes } = availability(table, selection);
  const rule = ruleOf(selection.view.rule);
  const chosen = byRule.find((item) => item.rule === rule.id)!;
  const head = {
    title: 'Availability',
    meaning:
      'The share of the covered time in which no outage was reported, all instances taken together. Reports are a sample, so the true share is at most this.',
    unit: 'percent',
    rule: rule.words,
    addsLabel: 'instance-minutes',
    n: `n = ${plural(lanes, 'instance')}, ${countInWords(coveredMinutes)} covered instance-minutes`,
  };
  if (chosen.share === null) {
    return {
      ...head,
      value: 'not covered',
      amount: null,
      formula: [
        'No reports were collected for these instances in this period: there is nothing to divide by.',
      ],
      behind: [],
      leftOut: [],
      caveats: [],
    };
  }
  const shares = byRule.flatMap(({ share }) => share ?? []);
  const lines = byRule.map(
    ({ rule: id, minutes, share }) =>
      `1 − ${countInWords(minutes)} ÷ ${countInWords(coveredMinutes)} = ${percentExact(share ?? 1)} when ${ruleOf(id).words}${id === rule.id ? ' (the rule chosen)' : ''}`,
  );
  return {
    ...head,
    value: percentRange(Math.min(...shares), Math.max(...shares)),
    exact: `${percentExact(chosen.share)} under the rule chosen`,
    amount: chosen.share * 100,
    formula: [
      '1 − weighted outage minutes ÷ covered minutes, under each rule:',
      ...lines,
      ...targetInWords(selection.view.target, chosen.minutes, coveredMinutes),
    ],
    behind: asBehind(minutesByIncident(table, selection, coveredBounds(table, selection))),
    leftOut: weightless(table, selection).sentences,
    caveats: [
      'The rules differ in how much a partial or degraded outage weighs. None is the right one; the range shows how much depends on it.',
      'Time for which no reports were collected is neither up nor down: it is left out above and below the line.',
    ],
  };
}

/** Four decimals: where rules differ by little, two would hide it. */
function percentExact(share: number): string {
  return `${Number((share * 100).toFixed(4))} %`;
}

/**
 * What a target leaves: the budget is the share of covered minutes that it allows to be lost.
 *
 * @param target percent, 0..100
 */
export function targetInWords(target: number | null, minutes: number, coveredMinutes: number): string[] {
  if (target === null) return [];
  const allowed = (coveredMinutes * (100 - target)) / 100;
  const yours = `Your own target of ${target} %`;
  if (target === 100) return [`${yours} allows no outage at all; ${countInWords(minutes)} min were lost.`];
  if (target === 0) return [`${yours} allows everything, so it leaves no budget to speak of.`];
  const left = allowed - minutes;
  const rest =
    left >= 0 ? `${countInWords(left)} min are left` : `it is overdrawn by ${countInWords(-left)} min`;
  return [
    `${yours} allows ${countInWords(coveredMinutes)} × ${Number((100 - target).toFixed(6))} % = ${countInWords(allowed)} min; ${countInWords(minutes)} were lost, ${rest}.`,
  ];
}

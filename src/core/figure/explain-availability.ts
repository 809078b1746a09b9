import { hasBit } from '../bitset.ts';
import { narrowsOutages } from '../filter/filter.ts';
import { ruleOf } from '../rule.ts';
import { rowsOf } from '../row-lists.ts';
import type { Selection } from '../select.ts';
import { availability, coveredBounds } from '../summary/availability.ts';
import { totals } from '../summary/totals.ts';
import type { Table } from '../table.ts';
import { countInWords, percentRange, plural } from '../time/words.ts';
import { minutesByIncident } from './contributions.ts';
import { targetInWords } from './target.ts';
import { asBehind, weightless } from './explain-minutes.ts';
import type { Explanation, LeftOut } from './explanation.ts';

/** Availability under each rule, of the time that reports cover; with the reader's own target, what it leaves. */
export function explainAvailability(table: Table, selection: Selection): Explanation {
  const { byRule, coveredMinutes, lanes } = availability(table, selection);
  const rule = ruleOf(selection.view.rule);
  const chosen = byRule.find((item) => item.rule === rule.id)!;
  const narrowed = narrowsOutages(selection.view.filter);
  const head = {
    title: 'Availability',
    meaning: narrowed
      ? 'The share of the covered time left by the outages that the filter keeps, all instances taken together. Other outages are not counted, so this is not the availability of the instances.'
      : 'The share of the covered time in which no outage was reported, all instances taken together. Reports are a sample, so the true share is at most this.',
    unit: 'percent',
    rule: rule.words,
    addsLabel: 'instance-minutes',
    n: `n = ${plural(lanes, 'lane')}, ${countInWords(coveredMinutes)} covered instance-minutes`,
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
      leftOut: notCovered(table, selection),
      caveats: [],
    };
  }
  const { outages, untimed } = totals(table, selection);
  if (outages > 0 && outages === untimed) {
    return {
      ...head,
      value: 'cannot be told',
      amount: null,
      formula: ['No outage here has a stated length, so nothing can be taken off the covered time.'],
      behind: [],
      leftOut: weightless(table, selection).sentences,
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
    value: percentRange(shares),
    exact: `${percentExact(chosen.share)} under the rule chosen`,
    amount: chosen.share * 100,
    formula: [
      '1 − weighted outage minutes ÷ covered minutes, under each rule:',
      ...lines,
      ...targetInWords(selection.view.target, chosen.minutes, { coveredMinutes, lanes }),
    ],
    behind: asBehind(minutesByIncident(table, selection, coveredBounds(table, selection))),
    leftOut: [
      ...weightless(table, selection).sentences,
      ...notCovered(table, selection),
      ...hiddenByFilter(table, selection),
    ],
    caveats: [
      'The rules differ in how much a partial or degraded outage weighs. None is the right one; the range shows how much depends on it.',
      'Time for which no reports were collected is neither up nor down: it is left out above and below the line.',
    ],
  };
}

/** The outages shown that lie outside what reports cover. */
function notCovered(table: Table, selection: Selection): LeftOut[] {
  const { from, to } = coveredBounds(table, selection);
  const outside = Array.from(rowsOf(table, selection.rows)).filter((row) => {
    const lane = table.lane[row]!;
    return table.timed[row] === 1 && (table.until[row]! <= from[lane]! || table.start[row]! >= to[lane]!);
  });
  if (outside.length === 0) return [];
  return [
    {
      sentence: `${plural(outside.length, 'outage')} on days or lanes that are not covered.`,
      incidents: [...new Set(outside.map((row) => table.incident[row]!))],
    },
  ];
}

/** The outages on the same lanes and days that the filter on cause, trigger, impact or text keeps out. */
function hiddenByFilter(table: Table, selection: Selection): LeftOut[] {
  if (!narrowsOutages(selection.view.filter)) return [];
  const all = rowsOf(table, selection.only(['instance', 'product', 'region', 'period']));
  const hidden = Array.from(all).filter((row) => !hasBit(selection.rows, row));
  if (hidden.length === 0) return [];
  return [
    {
      sentence: `${plural(hidden.length, 'outage')} that the filter on cause, trigger, impact or text keeps out.`,
      incidents: [...new Set(hidden.map((row) => table.incident[row]!))],
    },
  ];
}

/** Four decimals: where rules differ by little, two would hide it. */
function percentExact(share: number): string {
  return `${Number((share * 100).toFixed(4))} %`;
}

import { rowsOf } from '../row-lists.ts';
import { ruleOf } from '../rule.ts';
import type { Selection } from '../select.ts';
import { downTime, IMPACT_SETS } from '../summary/down-time.ts';
import { totals } from '../summary/totals.ts';
import type { Table } from '../table.ts';
import { countInWords, exactInWords, minutesInWords, plural } from '../time/words.ts';
import { IMPACTS } from '../vocabulary.ts';
import { byWeight, minutesByIncident, type WeightedMinutes } from './contributions.ts';
import type { Behind, Explanation, LeftOut } from './explanation.ts';

/** Outage time: weighted minutes of every instance, added up. */
export function explainMinutes(table: Table, selection: Selection): Explanation {
  const { minutes, outages, unknownMinutes, lanes } = totals(table, selection);
  const time = downTime(table, selection);
  const parts = byWeight(selection.view.rule, (impacts) => time[IMPACT_SETS.indexOf(impacts)]!);
  const behind = asBehind(minutesByIncident(table, selection, selection.bounds));
  const leftOut = weightless(table, selection);
  const counted = outages - leftOut.outages;
  return {
    title: 'Outage time',
    meaning:
      'Minutes of outage on each instance, each minute once, added up over the instances: one hour on four instances is 240 instance-minutes.',
    value: minutesInWords(minutes),
    exact: `${exactInWords(minutes)} instance-minutes`,
    amount: minutes,
    unit: 'instance-minutes',
    formula: weighedInWords(parts, minutes),
    rule: ruleOf(selection.view.rule).words,
    n: `n = ${plural(counted, 'outage')} on ${plural(lanes, 'lane')}`,
    behind,
    addsLabel: 'instance-minutes',
    leftOut: leftOut.sentences,
    caveats: [
      'Where outages of one instance overlap, the minutes stand with the one that began first; the total counts them once.',
      ...clippedInWords(table, selection),
      ...(unknownMinutes > 0
        ? [
            `${countInWords(unknownMinutes)} of these minutes are of unknown impact: the report does not say how bad it was. They count in full under every rule.`,
          ]
        : []),
    ],
  };
}

/** `1 × 20,113 min unavailable + 0.5 × 8,200 min partial = 24,213 instance-minutes`, a line each. */
export function weighedInWords(parts: readonly WeightedMinutes[], total: number): string[] {
  const counted = parts.filter(({ minutes }) => minutes > 0);
  if (counted.length === 0)
    return ['No outage here has a stated length and counts under this rule: 0 minutes.'];
  const lines = counted.map(({ weight, impacts, minutes }, at) => {
    const names = IMPACTS.filter((_, bit) => (impacts & (1 << bit)) !== 0).map(({ id, label }) =>
      id === 'unknown' ? 'of unknown impact' : label.toLowerCase(),
    );
    const which = names.length === IMPACTS.length ? 'of any impact' : names.join(' or ');
    const sign = at === 0 ? '' : '+ ';
    return `${sign}${Number(weight.toFixed(4))} × ${exactInWords(minutes)} min ${which}`;
  });
  return [...lines, `= ${exactInWords(total)} instance-minutes`];
}

/** The incidents that add minutes, most first. */
export function asBehind(minutes: ReadonlyMap<number, number>): Behind[] {
  return [...minutes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([incident, adds]) => ({
      incident,
      adds,
      addsInWords: exactInWords(adds),
      ...(adds === 0 ? { note: 'each of its minutes is counted with an outage that overlaps it' } : {}),
    }));
}

/** Outages of the selection that add nothing, by reason. */
export function weightless(table: Table, selection: Selection): { outages: number; sentences: LeftOut[] } {
  const weights = ruleOf(selection.view.rule).weight;
  const vague = new Map<number, number>();
  const light = new Map<number, number>();
  for (const row of rowsOf(table, selection.rows)) {
    const into =
      table.timed[row] === 0 ? vague : weights[IMPACTS[table.impact[row]!]!.id] === 0 ? light : null;
    const incident = table.incident[row]!;
    into?.set(incident, (into.get(incident) ?? 0) + 1);
  }
  const sum = (counts: ReadonlyMap<number, number>): number =>
    [...counts.values()].reduce((all, count) => all + count, 0);
  const sentences: LeftOut[] = [];
  if (vague.size > 0) {
    sentences.push({
      sentence: `${plural(sum(vague), 'outage')} without a stated length: only a date, no end, or an end before the start. ${sum(vague) === 1 ? 'It adds' : 'They add'} no minutes.`,
      incidents: [...vague.keys()],
    });
  }
  if (light.size > 0) {
    sentences.push({
      sentence: `${plural(sum(light), 'outage')} whose impact counts nothing under this rule.`,
      incidents: [...light.keys()],
    });
  }
  return { outages: sum(vague) + sum(light), sentences };
}

function clippedInWords(table: Table, { rows, bounds }: Selection): string[] {
  let clipped = 0;
  for (const row of rowsOf(table, rows)) {
    const lane = table.lane[row]!;
    if (table.timed[row] === 0) continue;
    if (table.start[row]! < bounds.from[lane]! || table.until[row]! > bounds.to[lane]!) clipped++;
  }
  if (clipped === 0) return [];
  return [
    `${plural(clipped, 'outage')} reached over the edge of the period; only the part within it is counted.`,
  ];
}

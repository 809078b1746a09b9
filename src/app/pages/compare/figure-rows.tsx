import type { ReactNode } from 'react';
import type { ComparedSide, Comparison } from '#core/compare/compare-sides.ts';
import { rateUnit } from '#core/compare/rates.ts';
import { REPEAT_DAYS } from '#core/repeats.ts';
import { ruleOf } from '#core/rule.ts';
import { FEW_FOR_P90 } from '#core/summary/lengths.ts';
import { countInWords, minutesInWords } from '#core/time/words.ts';
import {
  availabilityOf,
  betweenOf,
  lengthOf,
  ninthOf,
  opens,
  outageTime,
  PerLane,
  rate,
} from './figure-cells.tsx';

/** A figure with its cell for each side. */
export interface FigureRow {
  readonly id: string;
  readonly label: string;
  /** What is counted, under which rule. */
  readonly note: string;
  readonly cells: readonly ReactNode[];
}

/** What every figure of a comparison prints, in the order of the table. */
export function figureRows({ by, sides, windows }: Comparison): FigureRow[] {
  const [first] = sides;
  if (first === undefined) return [];
  const rule = ruleOf(first.selection.view.rule);
  const unit = rateUnit(sides.map(({ days }) => days));
  const row = (
    id: string,
    label: string,
    note: string,
    cell: (side: ComparedSide) => ReactNode,
  ): FigureRow => ({
    id,
    label,
    note,
    cells: sides.map(cell),
  });
  const unequal = windows === 'apart';
  return [
    row('incidents', 'Incidents', 'one report each', (side) =>
      opens(side, 'incidents', 'incidents', countInWords(side.totals.incidents)),
    ),
    ...(unequal
      ? [
          row(
            'incident-rate',
            `Incidents ${unit.words}`,
            'brought to that length: the periods differ',
            (side) => rate(side.totals.incidents, side, unit),
          ),
        ]
      : []),
    row('outages', 'Outages', 'one window of time on one instance each', (side) =>
      opens(side, 'outages', 'outages', countInWords(side.totals.outages)),
    ),
    ...(unequal
      ? [
          row('outage-rate', `Outages ${unit.words}`, 'brought to that length', (side) =>
            rate(side.totals.outages, side, unit),
          ),
        ]
      : []),
    row('minutes', 'Outage time', `instance-minutes; ${rule.words}`, (side) => outageTime(side)),
    row(
      'minutes-per-lane',
      `Outage time of one instance ${unit.words}`,
      `mean over the covered time of all its instances; ${rule.words}. One long outage can make most of it, so a difference may be chance`,
      (side) => <PerLane side={side} rule={rule} unit={unit} />,
    ),
    row(
      'availability',
      'Availability',
      `over the rules; marked: ${rule.words}. A sample of reports, so at most this`,
      (side) => availabilityOf(side, rule),
    ),
    row('length', 'Length of an outage, median', 'half were no longer, half no shorter', (side) =>
      lengthOf(side),
    ),
    row('p90', 'Length, 9 of 10 lasted at most', `from ${FEW_FOR_P90} lengths on`, (side) => ninthOf(side)),
    row('longest', 'Length, longest', 'whole, even where the window cuts it', (side) =>
      side.lengths.longest === null
        ? '–'
        : opens(side, 'length', 'length', minutesInWords(side.lengths.longest)),
    ),
    // Within a period no gap is longer than the period, and most instances have none.
    ...(by === 'period'
      ? []
      : [
          row(
            'between',
            'Time between outages, median',
            'on the same instance, end to start; gaps of all its instances together',
            (side) => betweenOf(side),
          ),
        ]),
    row(
      'repeats',
      'Same cause again',
      `of known cause: the same category on the same or a sister instance within the ${REPEAT_DAYS} days before`,
      (side) =>
        opens(
          side,
          'repeats',
          'same cause again',
          `${countInWords(side.totals.repeats)} of ${countInWords(side.totals.knownCauses)}`,
        ),
    ),
  ];
}

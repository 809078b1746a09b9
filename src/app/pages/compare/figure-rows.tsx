import type { ReactNode } from 'react';
import type { ComparedSide, Comparison } from '#core/compare/compare-sides.ts';
import { minutesPerLane, rateOf, rateUnit, type RateUnit } from '#core/compare/rates.ts';
import { spanOfMinutes } from '#core/compare/span-words.ts';
import { LEAST } from '#core/compare/bootstrap.ts';
import type { FigureId } from '#core/figure/figure.ts';
import { REPEAT_DAYS } from '#core/repeats.ts';
import { ruleOf, type Rule } from '#core/rule.ts';
import { countInWords, minutesInWords, percentInWords, plural } from '#core/time/words.ts';
import { FigureLink } from '../../figure/FigureLink.tsx';
import styles from './FiguresSection.module.css';

/** A figure with its cell for each side. */
export interface FigureRow {
  readonly id: string;
  readonly label: string;
  /** What is counted, under which rule. */
  readonly note: string;
  readonly cells: readonly ReactNode[];
}

/** What every figure of a comparison prints, in the order of the table. */
export function figureRows({ sides, windows }: Comparison): FigureRow[] {
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
  const unequal = windows !== 'same';
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
            (side) =>
              opens(
                side,
                'incidents',
                `incidents ${unit.words}`,
                rateInWords(side.totals.incidents, side, unit),
              ),
          ),
        ]
      : []),
    row('outages', 'Outages', 'one window of time on one instance each', (side) =>
      opens(side, 'outages', 'outages', countInWords(side.totals.outages)),
    ),
    ...(unequal
      ? [
          row('outage-rate', `Outages ${unit.words}`, 'brought to that length', (side) =>
            opens(side, 'outages', `outages ${unit.words}`, rateInWords(side.totals.outages, side, unit)),
          ),
        ]
      : []),
    row('minutes', 'Outage time', `instance-minutes; ${rule.words}`, (side) => outageTime(side)),
    row(
      'minutes-per-lane',
      `Outage time of one instance ${unit.words}`,
      `mean over the covered time of all its instances; ${rule.words}`,
      (side) => perLane(side, rule, unit),
    ),
    row(
      'availability',
      'Availability',
      `over the rules; marked: ${rule.words}. A sample of reports, so at most this`,
      (side) => availabilityOf(side, rule),
    ),
    row('length', 'Length of an outage, median', 'half were shorter, half longer', (side) => lengthOf(side)),
    row('p90', 'Length, nine of ten no longer than', 'p90', (side) =>
      side.lengths.p90 === null ? '–' : opens(side, 'length', 'length', minutesInWords(side.lengths.p90)),
    ),
    row('longest', 'Length, longest', 'whole, even where the window cuts it', (side) =>
      side.lengths.longest === null
        ? '–'
        : opens(side, 'length', 'length', minutesInWords(side.lengths.longest)),
    ),
    row(
      'between',
      'Time between outages, median',
      'on the same instance, end to start; gaps of all its instances together',
      (side) => betweenOf(side),
    ),
    row(
      'repeats',
      'Same cause again',
      `same category on the same or a sister instance within ${REPEAT_DAYS} days`,
      (side) =>
        opens(
          side,
          'repeats',
          'same cause again',
          `${countInWords(side.totals.repeats)} of ${countInWords(side.totals.incidents)}`,
        ),
    ),
  ];
}

/** A number that opens, named with its side and figure for those who hear it alone. */
function opens({ side, part }: ComparedSide, figure: FigureId, name: string, text: string): ReactNode {
  return (
    <FigureLink figure={figure} part={part} label={`${text}, ${name}, ${side.label}`}>
      {text}
    </FigureLink>
  );
}

function withNotes(value: ReactNode, ...notes: readonly string[]): ReactNode {
  return (
    <>
      <span className={styles.value}>{value}</span>
      {notes.map((note) => (
        <span key={note} className={styles.note}>
          {note}
        </span>
      ))}
    </>
  );
}

function rateInWords(count: number, { days }: ComparedSide, unit: RateUnit): string {
  const rate = rateOf(count, days, unit);
  return rate >= 100 ? countInWords(rate) : rate.toFixed(1);
}

function outageTime(side: ComparedSide): ReactNode {
  const { minutes, unknownMinutes, untimed } = side.totals;
  return withNotes(
    opens(side, 'minutes', 'outage time', minutesInWords(minutes)),
    `${countInWords(minutes)} instance-min`,
    ...(unknownMinutes > 0 ? [`${countInWords(unknownMinutes)} of unknown impact`] : []),
    ...(untimed > 0 ? [`${countInWords(untimed)} without length not in it`] : []),
  );
}

function perLane(side: ComparedSide, rule: Rule, unit: RateUnit): ReactNode {
  const minutes = minutesPerLane(side.availability, rule.id, unit);
  if (minutes === null) return 'not covered';
  return withNotes(
    opens(side, 'availability', `outage time of one instance ${unit.words}`, minutesInWords(minutes)),
    `of ${plural(side.availability.lanes, 'instance or lane', 'instances and lanes')}`,
  );
}

function availabilityOf(side: ComparedSide, rule: Rule): ReactNode {
  const shares = side.availability.byRule.flatMap(({ share }) => (share === null ? [] : [share]));
  const chosen = side.availability.byRule.find((item) => item.rule === rule.id)?.share ?? null;
  if (chosen === null) return 'not covered';
  const low = percentInWords(Math.min(...shares));
  const high = percentInWords(Math.max(...shares));
  const range = low === high ? high : `${low.replace(' %', '')}–${high}`;
  return withNotes(
    opens(side, 'availability', 'availability', percentInWords(chosen)),
    low === high ? 'the same under every rule' : `range ${range}`,
  );
}

function lengthOf(side: ComparedSide): ReactNode {
  const { median, minutes, untimed } = side.lengths;
  if (median === null) return withNotes('–', 'no stated length');
  return withNotes(
    opens(side, 'length', 'median length', minutesInWords(median)),
    `n = ${countInWords(minutes.length)}${few(minutes.length)}`,
    ...(untimed > 0 ? [`${countInWords(untimed)} not stated`] : []),
  );
}

function betweenOf(side: ComparedSide): ReactNode {
  const { median, minutes } = side.gaps;
  if (median === null) return withNotes('–', 'no two outages on one instance');
  return withNotes(
    opens(side, 'quiet', 'median time between outages', spanOfMinutes(median)),
    `n = ${plural(minutes.length, 'gap')}${few(minutes.length)}`,
  );
}

function few(n: number): string {
  return n < LEAST ? ', too few to lean on' : '';
}

import type { ReactNode } from 'react';
import { LEAST } from '#core/compare/bootstrap.ts';
import type { ComparedSide } from '#core/compare/compare-sides.ts';
import { heaviest } from '#core/compare/heaviest.ts';
import { minutesPerLane, rateOf, type RateUnit } from '#core/compare/rates.ts';
import { spanOfMinutes } from '#core/compare/span-words.ts';
import type { FigureId } from '#core/figure/figure.ts';
import { textAt } from '#core/pack/text-column.ts';
import type { Rule } from '#core/rule.ts';
import { FEW_FOR_P90 } from '#core/summary/lengths.ts';
import { countInWords, minutesInWords, percentRange, percentsInWords, plural } from '#core/time/words.ts';
import { FigureLink } from '../../figure/FigureLink.tsx';
import { Link } from '../../Link.tsx';
import { paths } from '../../paths.ts';
import { useSelected } from '../../selected.ts';
import styles from './FiguresSection.module.css';

/** A number that opens, named with its side and figure for those who hear it alone. */
export function opens({ side, part }: ComparedSide, figure: FigureId, name: string, text: string): ReactNode {
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

/** A count brought to the unit, one decimal below a hundred, with what it is brought from: the count itself opens above. */
export function rate(count: number, { days }: ComparedSide, unit: RateUnit): ReactNode {
  const brought = rateOf(count, days, unit);
  return withNotes(
    brought >= 100 ? countInWords(brought) : brought.toFixed(1),
    `${countInWords(count)} in ${plural(days, 'day')}`,
  );
}

/** Outage time in words and in minutes, with what is unknown of it. */
export function outageTime(side: ComparedSide): ReactNode {
  const { minutes, unknownMinutes, untimed } = side.totals;
  return withNotes(
    opens(side, 'minutes', 'outage time', minutesInWords(minutes)),
    `${countInWords(minutes)} instance-min`,
    ...(unknownMinutes > 0 ? [`${countInWords(unknownMinutes)} of unknown impact`] : []),
    ...(untimed > 0 ? [`${countInWords(untimed)} without length not in it`] : []),
  );
}

/** The mean of its instances, and where one incident makes more than half of it, which. */
export function PerLane({ side, rule, unit }: { side: ComparedSide; rule: Rule; unit: RateUnit }) {
  const { table } = useSelected();
  const minutes = minutesPerLane(side.availability, rule.id, unit);
  if (minutes === null) return 'not covered';
  const { byRule, coveredMinutes, lanes } = side.availability;
  const own = byRule.find((item) => item.rule === rule.id)?.minutes ?? 0;
  const most = heaviest(table, side.selection);
  return (
    <>
      {withNotes(
        minutesInWords(minutes),
        `${plural(own, 'minute')} in ${plural(Math.round(coveredMinutes / 1440), 'covered day')}`,
        `of ${plural(lanes, 'instance or lane', 'instances and lanes')}`,
      )}
      {most !== null && most.share > 0.5 && (
        <span className={styles.note}>
          {most.share === 1 ? 'all' : `${inHundred(most.share)} %`} of it from{' '}
          <Link to={paths.incident.href(textAt(table.index.incidents.id, most.incident))}>one incident</Link>
        </span>
      )}
    </>
  );
}

/** Availability under the rule, and its range over all rules. */
export function availabilityOf(side: ComparedSide, rule: Rule): ReactNode {
  const shares = side.availability.byRule.flatMap(({ share }) => (share === null ? [] : [share]));
  const chosen = side.availability.byRule.find((item) => item.rule === rule.id)?.share ?? null;
  if (chosen === null) return 'not covered';
  const texts = percentsInWords(shares);
  return withNotes(
    opens(side, 'availability', 'availability', texts[shares.indexOf(chosen)]!),
    Math.min(...shares) === Math.max(...shares)
      ? 'the same under every rule'
      : `range ${percentRange(shares)}`,
  );
}

/** The median length, with its n. */
export function lengthOf(side: ComparedSide): ReactNode {
  const { median, minutes, untimed } = side.lengths;
  if (median === null) return withNotes('–', 'no stated length');
  return withNotes(
    opens(side, 'length', 'median length', minutesInWords(median)),
    `n = ${countInWords(minutes.length)}${few(minutes.length)}`,
    ...(untimed > 0 ? [`${countInWords(untimed)} not stated`] : []),
  );
}

/** What nine of ten lengths do not exceed; a dash where there are too few to tell. */
export function ninthOf(side: ComparedSide): ReactNode {
  const { minutes, p90 } = side.lengths;
  if (p90 === null) return withNotes('–', 'no stated length');
  if (minutes.length < FEW_FOR_P90) return withNotes('–', `too few, n = ${countInWords(minutes.length)}`);
  return opens(side, 'length', '9 of 10 lasted at most', minutesInWords(p90));
}

/** The median time between outages, with its n. */
export function betweenOf(side: ComparedSide): ReactNode {
  const { median, minutes } = side.gaps;
  if (median === null) return withNotes('–', 'no two outages on one instance');
  return withNotes(
    opens(
      { ...side, part: { ...side.part, kind: 'median' } },
      'quiet',
      'median time between outages',
      spanOfMinutes(median),
    ),
    `n = ${plural(minutes.length, 'gap')}${few(minutes.length)}`,
  );
}

/** A share between a half and all of it, in percent that claims neither. */
function inHundred(share: number): number {
  return Math.min(99, Math.max(51, Math.round(share * 100)));
}

function few(n: number): string {
  return n < LEAST ? ', too few to lean on' : '';
}

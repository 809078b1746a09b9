import { VisuallyHidden } from '../theme/VisuallyHidden.tsx';
import { logMinutes, MINUTE_TICKS, stackPoints } from './logMinutes.ts';
import styles from './PointStrip.module.css';
import { useElementWidth } from './useElementWidth.ts';

interface Props {
  /** Lengths in minutes, in any order. */
  points: readonly number[];
  median?: number | undefined;
  p90?: number | undefined;
  /** All the drawing says, in words: n, median, p90, longest. */
  description: string;
  /** `small` is 180 x 28 without words; `full` takes the width of its place and prints its axis. */
  size?: 'small' | 'full';
}

/** Every length as a mark on a log axis, with ticks at the median and the 90th percentile. */
export function PointStrip({ points, median, p90, description, size = 'small' }: Props) {
  const sorted = [...points].sort((a, b) => a - b);
  return (
    <div className={size === 'full' ? styles.full : styles.small}>
      <VisuallyHidden>{description}</VisuallyHidden>
      {size === 'full' ? (
        <FullStrip points={sorted} median={median} p90={p90} />
      ) : (
        <SmallStrip points={sorted} median={median} p90={p90} />
      )}
    </div>
  );
}

interface StripProps {
  points: readonly number[];
  median: number | undefined;
  p90: number | undefined;
}

function SmallStrip({ points, median, p90 }: StripProps) {
  const x = logMinutes(points.at(-1) ?? 0, 174);
  return (
    <svg width="180" height="28" viewBox="-3 0 180 28" aria-hidden="true" focusable="false">
      <path className={styles.axis} d="M0 21.5H174" />
      {points.map((minutes, i) => (
        <rect key={i} className={styles.mark} x={x(minutes) - 1} y="10" width="2" height="8" />
      ))}
      {median !== undefined && <path className={styles.median} d={`M${x(median)} 4V27`} />}
      {p90 !== undefined && <path className={styles.p90} d={`M${x(p90)} 7V27`} />}
    </svg>
  );
}

const RADIUS = 3;
const ROOM = 64;

function FullStrip({ points, median, p90 }: StripProps) {
  const [ref, outer] = useElementWidth<HTMLDivElement>(480);
  const width = outer - 40;
  const x = logMinutes(points.at(-1) ?? 0, width);
  const places = points.map(x);
  const levels = stackPoints(places, RADIUS * 2);
  const tallest = levels.reduce((most, level) => Math.max(most, level), 0);
  const rise = Math.min(RADIUS * 2, (ROOM - RADIUS * 2) / Math.max(tallest, 1));
  const base = ROOM + 22;
  const near = median !== undefined && p90 !== undefined && x(p90) - x(median) < 60;
  return (
    <div ref={ref}>
      <svg
        width={outer}
        height={base + 24}
        viewBox={`-20 0 ${outer} ${base + 24}`}
        aria-hidden="true"
        focusable="false"
      >
        {MINUTE_TICKS.map((tick) => (
          <g key={tick.minutes}>
            <path className={styles.axis} d={`M${x(tick.minutes)} 20V${base + 4}`} />
            <text className={styles.tick} x={x(tick.minutes)} y={base + 19} textAnchor="middle">
              {width < 320 && tick.minutes === 600 ? '' : tick.label}
            </text>
          </g>
        ))}
        <path className={styles.axis} d={`M0 ${base}H${width}`} />
        {places.map((place, i) => (
          <circle
            key={i}
            className={styles.dot}
            cx={place}
            cy={base - RADIUS - 1 - levels[i]! * rise}
            r={RADIUS}
          />
        ))}
        {median !== undefined && (
          <Quantile at={x(median)} base={base} word="median" anchor={near ? 'end' : 'middle'} kind="median" />
        )}
        {p90 !== undefined && (
          <Quantile at={x(p90)} base={base} word="p90" anchor={near ? 'start' : 'middle'} kind="p90" />
        )}
      </svg>
    </div>
  );
}

interface QuantileProps {
  at: number;
  base: number;
  word: string;
  anchor: 'start' | 'middle' | 'end';
  kind: 'median' | 'p90';
}

function Quantile({ at, base, word, anchor, kind }: QuantileProps) {
  return (
    <g>
      <path className={styles[kind]} d={`M${at} 16V${base + 4}`} />
      <text className={styles.word} x={at} y="11" textAnchor={anchor}>
        {word}
      </text>
    </g>
  );
}

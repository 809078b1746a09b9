import { VisuallyHidden } from '../theme/VisuallyHidden.tsx';
import { logMinutes } from './logMinutes.ts';
import styles from './PointStrip.module.css';

interface Props {
  /** Lengths in minutes, ascending. */
  points: Float64Array;
  median?: number | undefined;
  p90?: number | undefined;
  /** All the drawing says, in words: n, median, p90, longest. */
  description: string;
}

const WIDTH = 174;
/** Places at which a mark may stand: two to a pixel, so that no two lengths that can be told apart share one. */
const PLACES = WIDTH * 2;
/** How much of the ground one mark covers. */
const COVER = 0.4;

/** Every length as a pale mark on a log axis, darker where many fall together, with ticks at the median and the 90th percentile. */
export function PointStrip({ points, median, p90, description }: Props) {
  const x = logMinutes(points.at(-1) ?? 0, WIDTH);
  return (
    <div className={styles.strip}>
      <VisuallyHidden>{description}</VisuallyHidden>
      <svg width="180" height="28" viewBox="-3 0 180 28" aria-hidden="true" focusable="false">
        <path className={styles.axis} d={`M0 21.5H${WIDTH}`} />
        {marksOf(points, x).map(({ place, count }) => (
          <rect
            key={place}
            className={styles.mark}
            x={place / 2 - 1}
            y="10"
            width="2"
            height="8"
            opacity={1 - (1 - COVER) ** count}
          />
        ))}
        {median !== undefined && <path className={styles.median} d={`M${x(median)} 4V27`} />}
        {p90 !== undefined && <path className={styles.p90} d={`M${x(p90)} 7V27`} />}
      </svg>
    </div>
  );
}

/** The places that hold a length, and how many: points ascend, so each place's end can be sought. */
function marksOf(points: Float64Array, x: (minutes: number) => number): { place: number; count: number }[] {
  const marks: { place: number; count: number }[] = [];
  for (let at = 0; at < points.length;) {
    const place = Math.min(PLACES, Math.round(x(points[at]!) * 2));
    let low = at + 1;
    let high = points.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (Math.round(x(points[middle]!) * 2) > place) high = middle;
      else low = middle + 1;
    }
    marks.push({ place, count: low - at });
    at = low;
  }
  return marks;
}

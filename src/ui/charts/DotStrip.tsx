import { VisuallyHidden } from '../theme/VisuallyHidden.tsx';
import styles from './DotStrip.module.css';

interface Props {
  /** Ascending, from 0 on. */
  readonly values: readonly number[];
  /** Where the line stands, and the word over it. */
  readonly mark: number;
  readonly markLabel: string;
  /** What the axis counts: "working days". */
  readonly unit: string;
  /** All the drawing says, in words. */
  readonly description: string;
}

const WIDTH = 420;
const TOP = 16;
const STEP = 9;
/** So many dots fit above each other. */
const MOST_HIGH = 6;

/** Each value as a dot on a line from 0, equal ones above each other, with a mark to compare them with. */
export function DotStrip({ values, mark, markLabel, unit, description }: Props) {
  const most = Math.max(values.at(-1) ?? 0, mark * 1.5);
  const x = (value: number): number => 6 + (value / most) * (WIDTH - 12);
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const high = Math.min(MOST_HIGH, Math.max(...counts.values()));
  const ground = TOP + high * STEP + 4;
  return (
    <div className={styles.points}>
      <VisuallyHidden>{description}</VisuallyHidden>
      <svg viewBox={`0 0 ${WIDTH} ${ground + 18}`} width={WIDTH} height={ground + 18} aria-hidden="true">
        <path className={styles.axis} d={`M0 ${ground}H${WIDTH}`} />
        <path className={styles.compared} d={`M${x(mark)} ${TOP}V${ground}`} />
        <text className={styles.label} x={x(mark)} y={11} textAnchor="middle">
          {markLabel}
        </text>
        {[...counts].map(([value, count]) =>
          Array.from({ length: Math.min(count, MOST_HIGH) }, (_, at) => (
            <circle
              key={`${value} ${at}`}
              className={styles.point}
              cx={x(value)}
              cy={ground - 6 - at * STEP}
              r={4}
            />
          )),
        )}
        {[0, mark].map((value) => (
          <text
            key={value}
            className={styles.label}
            x={x(value)}
            y={ground + 14}
            textAnchor={value === 0 ? 'start' : 'middle'}
          >
            {value}
          </text>
        ))}
        <text className={styles.label} x={WIDTH} y={ground + 14} textAnchor="end">
          {most > mark * 1.5 ? `${most} ${unit}` : unit}
        </text>
      </svg>
    </div>
  );
}

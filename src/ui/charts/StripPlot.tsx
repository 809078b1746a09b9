import { VisuallyHidden } from '../theme/VisuallyHidden.tsx';
import styles from './StripPlot.module.css';
import { domainOf, logPlace, roomyTicks, stacked, type StripTick } from './stripModel.ts';
import { useElementWidth } from './useElementWidth.ts';

/** The values of one side. */
export interface Strip {
  readonly id: string;
  readonly label: string;
  /** Stands under the label: "n = 7". */
  readonly note: string;
  /** Ascending. */
  readonly points: Float64Array;
  readonly median: number | null;
  /** As printed beside its mark: "40 min". */
  readonly medianText: string;
  /** All the drawing says, in words. */
  readonly description: string;
}

interface Props {
  label: string;
  strips: readonly Strip[];
  /** Round values that may stand along the axis, ascending; those within the data are drawn where there is room. */
  ticks: readonly StripTick[];
}

const HEIGHT = 56;
const MIDDLE = 36;
const EDGE = 8;
const RADIUS = 3.5;

/** Every value of each side as a dot on one shared log axis, with the median marked and printed. */
export function StripPlot({ label, strips, ticks }: Props) {
  const [box, width] = useElementWidth<HTMLDivElement>(600);
  const domain = domainOf(
    strips.map((strip) => strip.points),
    ticks,
  );
  const x = logPlace(domain, EDGE, Math.max(width - EDGE, EDGE + 1));
  const marks = roomyTicks(ticks, domain, x);
  return (
    <div className={styles.chart}>
      <ul className={styles.strips} aria-label={label}>
        {strips.map((strip, at) => (
          <li key={strip.id} className={styles.strip}>
            <p className={styles.head} aria-hidden="true">
              <span className={styles.label}>{strip.label}</span> <span>{strip.note}</span>
            </p>
            <VisuallyHidden>{strip.description}</VisuallyHidden>
            <div ref={at === 0 ? box : undefined} className={styles.plot}>
              <svg width={width} height={HEIGHT} aria-hidden="true" focusable="false">
                {marks.map(({ value }) => (
                  <path key={value} className={styles.grid} d={`M${x(value)} 16V${HEIGHT}`} />
                ))}
                <path className={styles.axis} d={`M0 ${HEIGHT - 0.5}H${width}`} />
                {stacked(strip.points, x).map((dot, i) => (
                  <circle
                    key={i}
                    className={styles.dot}
                    cx={dot.x}
                    cy={MIDDLE + dot.level * 3}
                    r={RADIUS}
                    opacity={dot.opacity}
                  />
                ))}
                {strip.median !== null && (
                  <>
                    <path className={styles.median} d={`M${x(strip.median)} 18V${HEIGHT - 2}`} />
                    <text
                      className={styles.medianText}
                      x={x(strip.median)}
                      y={12}
                      textAnchor={anchorAt(x(strip.median), width)}
                    >
                      {strip.medianText}
                    </text>
                  </>
                )}
              </svg>
            </div>
          </li>
        ))}
      </ul>
      <div className={styles.foot} aria-hidden="true">
        <div className={styles.ticks}>
          {marks.map(({ value, label: words }) => (
            <span
              key={value}
              className={styles.tick}
              data-edge={edgeAt(x(value), width)}
              style={{ insetInlineStart: x(value) }}
            >
              {words}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}

/** The words of a tick at an end of the axis stay within it. */
function edgeAt(x: number, width: number): 'start' | 'end' | undefined {
  if (x < 24) return 'start';
  return x > width - 24 ? 'end' : undefined;
}

/** The words of a mark near an edge stand on its inner side. */
function anchorAt(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x < 40) return 'start';
  return x > width - 40 ? 'end' : 'middle';
}

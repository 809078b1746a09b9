import styles from './RankedBars.module.css';
import { useElementWidth } from './useElementWidth.ts';

/** One bar. `text` is its value as printed, `share` the running share up to and including it. */
export interface RankedBar {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly share: string;
  /** Drawn in grey: "not known", "other". */
  readonly muted?: boolean;
  readonly selected?: boolean;
}

interface Props {
  label: string;
  /** Drawn in the order given. */
  bars: readonly RankedBar[];
  /** What is counted: for one, and for none or several. */
  unit: { readonly one: string; readonly many: string };
  /** Head of the share column. */
  shareLabel?: string;
  onPick?: ((id: string) => void) | undefined;
}

const ROW = 28;
const GAP = 8;
/** Above and below a bar in its row, and the least width of one that stands for anything, in px. */
const INSET = 3;
const LEAST = 2;
/** Below this width in px the words beside the bars take less of it. */
const NARROW = 440;
/** Width of the running-share line, and the least plot that has room for it. */
const CURVE = 48;
const ROOM_FOR_CURVE = 200;

/**
 * Horizontal bars with their words beside them and the running share as a thin line. The words are a list of buttons, one a row and as
 * wide as the row; the drawing lies under them and is not read aloud.
 */
export function RankedBars({ label, bars, unit, shareLabel = 'running share', onPick }: Props) {
  const [box, outer] = useElementWidth<HTMLDivElement>(540);
  const [labels, shares] = outer < NARROW ? [112, 44] : [152, 52];
  const width = outer - labels - shares - 2 * GAP;
  const most = bars.reduce((max, bar) => Math.max(max, bar.value), 0);
  const some = bars.some((bar) => bar.selected);
  const longest = bars.reduce((max, bar) => Math.max(max, bar.text.length), 0);
  const curve = width >= ROOM_FOR_CURVE && bars.length > 2 ? CURVE : 0;
  const room = Math.max(width - longest * 8 - 10 - curve, 40);
  const lengthOf = (bar: RankedBar): number =>
    bar.value > 0 ? Math.max((bar.value / (most || 1)) * room, LEAST) : 0;

  return (
    <div ref={box} className={styles.chart}>
      <svg
        className={styles.plot}
        style={{ insetInlineStart: labels + GAP }}
        width={Math.max(width, 0)}
        height={bars.length * ROW}
        aria-hidden="true"
      >
        {bars.map((bar, at) => (
          <rect
            key={bar.id}
            className={bar.muted ? styles.muted : styles.bar}
            data-faint={(some && !bar.selected) || undefined}
            y={at * ROW + INSET}
            width={lengthOf(bar)}
            height={ROW - 2 * INSET}
          />
        ))}
        {curve > 0 && <RunningShare bars={bars} from={width - curve} to={width - 3} />}
      </svg>
      <ol className={styles.rows} aria-label={label}>
        {bars.map((bar) => {
          const place = { gridTemplateColumns: `${labels}px minmax(0, 1fr) ${shares}px`, columnGap: GAP };
          const words = (
            <>
              <span className={styles.label} title={bar.label}>
                {bar.label}
              </span>
              <span className={styles.value}>
                <span style={{ marginInlineStart: Math.round(lengthOf(bar)) + 6 }}>{bar.text}</span>
              </span>
              <span className={styles.share}>{bar.share}</span>
            </>
          );
          return (
            <li key={bar.id} className={styles.item}>
              {onPick ? (
                <button
                  type="button"
                  className={styles.row}
                  style={place}
                  aria-pressed={bar.selected ?? false}
                  aria-label={`${bar.label}: ${bar.text} ${bar.value === 1 ? unit.one : unit.many}, ${shareLabel} ${bar.share}`}
                  onClick={() => onPick(bar.id)}
                >
                  {words}
                </button>
              ) : (
                <span className={styles.row} style={place}>
                  {words}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** The running share from the first bar to the last, as a line from `from` (none) to `to` (all). */
function RunningShare({ bars, from, to }: { bars: readonly RankedBar[]; from: number; to: number }) {
  const sum = bars.reduce((total, bar) => total + bar.value, 0) || 1;
  let running = 0;
  const points = bars.map((bar, at) => {
    running += bar.value;
    return { id: bar.id, x: from + (running / sum) * (to - from), y: (at + 0.5) * ROW };
  });
  return (
    <g className={styles.curve}>
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ id, x, y }) => (
        <circle key={id} cx={x} cy={y} r={2} />
      ))}
    </g>
  );
}

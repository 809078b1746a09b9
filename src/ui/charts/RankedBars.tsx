import { Bar, ComposedChart, Line, XAxis, YAxis, type BarShapeProps } from 'recharts';
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
  const data = withRunningSum(bars);
  const sum = data.at(-1)?.running || 1;

  const shape = ({ x, y, width: length, height, index }: BarShapeProps) => {
    const bar = bars[index];
    const fill = bar?.muted ? 'var(--cat-muted)' : 'var(--cat-1)';
    return (
      <rect
        x={x}
        y={y}
        width={Math.max(length, bar && bar.value > 0 ? 2 : 0)}
        height={height}
        style={{ fill, opacity: some && !bar?.selected ? 0.35 : 1 }}
      />
    );
  };

  return (
    <div ref={box} className={styles.chart}>
      <div className={styles.plot} style={{ insetInlineStart: labels + GAP }} aria-hidden="true">
        <ComposedChart
          width={width}
          height={bars.length * ROW}
          data={data}
          layout="vertical"
          barCategoryGap={5}
          margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <XAxis type="number" domain={[0, most || 1]} padding={{ right: width - room }} hide />
          <XAxis
            xAxisId="running"
            type="number"
            domain={[0, sum]}
            padding={{ left: width - CURVE, right: 3 }}
            hide
          />
          <YAxis type="category" dataKey="id" hide />
          <Bar dataKey="value" isAnimationActive={false} shape={shape} />
          {curve > 0 && (
            <Line
              xAxisId="running"
              dataKey="running"
              isAnimationActive={false}
              stroke="var(--ink-3)"
              strokeWidth={1}
              dot={{ r: 2, fill: 'var(--ink-3)', stroke: 'none' }}
              activeDot={false}
            />
          )}
        </ComposedChart>
      </div>
      <ol className={styles.rows} aria-label={label}>
        {bars.map((bar) => {
          const place = { gridTemplateColumns: `${labels}px minmax(0, 1fr) ${shares}px`, columnGap: GAP };
          const words = (
            <>
              <span className={styles.label} title={bar.label}>
                {bar.label}
              </span>
              <span className={styles.value}>
                <span style={{ marginInlineStart: Math.round((bar.value / (most || 1)) * room) + 6 }}>
                  {bar.text}
                </span>
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

function withRunningSum(bars: readonly RankedBar[]): (RankedBar & { running: number })[] {
  let running = 0;
  return bars.map((bar) => ({ ...bar, running: (running += bar.value) }));
}

import { useRef, type ReactNode } from 'react';
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
  /** Called with the bar whose name is chosen. */
  onPick?: ((id: string) => void) | undefined;
  /** The printed value as something that opens; the plain text without it. */
  value?: ((bar: RankedBar) => ReactNode) | undefined;
  /** The part of each bar's value that is pointed at elsewhere; bars without one fade. */
  lit?: ReadonlyMap<string, number> | undefined;
  /** Called with the bar under the pointer or the focus, and with null when there is none. */
  onPoint?: ((id: string | null) => void) | undefined;
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
 * Horizontal bars with their words beside them and the running share as a thin line. The words are a list, walked by the arrow keys: the name a
 * button, the value after its bar; the drawing lies under them and is not read aloud.
 */
export function RankedBars({ label, bars, unit, shareLabel = 'running share', ...props }: Props) {
  const { onPick, value, lit, onPoint } = props;
  const list = useRef<HTMLOListElement>(null);
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
            data-faint={(some && !bar.selected) || lit !== undefined || undefined}
            y={at * ROW + INSET}
            width={lengthOf(bar)}
            height={ROW - 2 * INSET}
          />
        ))}
        {lit !== undefined &&
          bars.map((bar, at) => (
            <rect
              key={bar.id}
              className={bar.muted ? styles.muted : styles.bar}
              y={at * ROW + INSET}
              width={lengthOf({ ...bar, value: lit.get(bar.id) ?? 0 })}
              height={ROW - 2 * INSET}
            />
          ))}
        {curve > 0 && <RunningShare bars={bars} from={width - curve} to={width - 3} />}
      </svg>
      <ol
        ref={list}
        className={styles.rows}
        aria-label={label}
        onPointerOver={(event) => onPoint?.(barOf(event.target))}
        onPointerLeave={() => onPoint?.(null)}
        onFocus={(event) => onPoint?.(barOf(event.target))}
        onBlur={() => onPoint?.(null)}
        onKeyDown={(event) => {
          if (walk(list.current, event.target, event.key)) event.preventDefault();
        }}
      >
        {bars.map((bar) => {
          const place = { gridTemplateColumns: `${labels}px minmax(0, 1fr) ${shares}px`, columnGap: GAP };
          return (
            <li key={bar.id} className={styles.row} style={place} data-bar={bar.id}>
              {onPick ? (
                <button
                  type="button"
                  className={styles.pick}
                  title={bar.label}
                  aria-pressed={bar.selected ?? false}
                  aria-label={`${bar.label}: ${bar.text} ${bar.value === 1 ? unit.one : unit.many}, ${shareLabel} ${bar.share}`}
                  onClick={() => onPick(bar.id)}
                >
                  <span className={styles.label}>{bar.label}</span>
                </button>
              ) : (
                <span className={styles.label} title={bar.label}>
                  {bar.label}
                </span>
              )}
              <span className={styles.value} style={{ paddingInlineStart: Math.round(lengthOf(bar)) + 6 }}>
                {value === undefined ? bar.text : value(bar)}
              </span>
              <span className={styles.share}>{bar.share}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function barOf(target: EventTarget): string | null {
  return (target as Element).closest<HTMLElement>('[data-bar]')?.dataset['bar'] ?? null;
}

/** Moves the focus from a name to that of the bar above or below, from a value likewise; whether it did. */
function walk(list: HTMLElement | null, from: EventTarget, key: string): boolean {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const kind = (from as Element).tagName.toLowerCase();
  const stops = [...(list?.querySelectorAll<HTMLElement>(kind) ?? [])];
  const to = step === 0 ? undefined : stops[stops.indexOf(from as HTMLElement) + step];
  to?.focus();
  return to !== undefined;
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

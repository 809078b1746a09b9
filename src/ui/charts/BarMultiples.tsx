import { useRef, useState, type KeyboardEvent } from 'react';
import styles from './BarMultiples.module.css';
import { moveInGrid } from './gridKeys.ts';
import { Tooltip } from './Tooltip.tsx';
import { trendLabels, type TrendPeriod } from './trendModel.ts';
import { useElementWidth } from './useElementWidth.ts';
import { useTooltip, type TooltipState } from './useTooltip.ts';

/** A period of one small chart; `text` is its number as printed. */
export interface BarPeriod extends TrendPeriod {
  readonly value: number;
  readonly text: string;
}

/** One of the small charts. */
export interface BarMultiple {
  readonly id: string;
  readonly label: string;
  /** Stands beside the label: "n = 7 incidents". */
  readonly note: string;
  readonly periods: readonly BarPeriod[];
}

interface Props {
  multiples: readonly BarMultiple[];
  onPick?: ((id: string, periodId: string) => void) | undefined;
}

const HEIGHT = 72;
/** A number is printed over its bar where a column is this many px wide for each of its characters. */
const CHARACTER = 7.2;

/** Small bar charts under each other, of one scale and one width of column, so that heights can be compared across them. */
export function BarMultiples({ multiples, onPick }: Props) {
  const [box, width] = useElementWidth<HTMLDivElement>(600);
  const tooltip = useTooltip();
  const drawn = multiples.map(({ periods }) => periods.filter(({ covered }) => covered !== false));
  const most = Math.max(0, ...drawn.flat().map(({ value }) => value));
  const columns = Math.max(1, ...multiples.map(({ periods }) => periods.length));
  const widest = Math.max(1, ...drawn.flat().map(({ text }) => text.length));
  const column = Math.min(width / columns, 96);
  return (
    <div ref={box} className={styles.charts}>
      {multiples.map((multiple) => (
        <Multiple
          key={multiple.id}
          multiple={multiple}
          most={most}
          column={column}
          printed={column >= widest * CHARACTER + 4}
          tooltip={tooltip}
          onPick={onPick}
        />
      ))}
      <Tooltip state={tooltip} />
    </div>
  );
}

interface MultipleProps {
  multiple: BarMultiple;
  most: number;
  column: number;
  printed: boolean;
  tooltip: TooltipState;
  onPick: Props['onPick'];
}

/** One small chart: one Tab stop, walked by the arrow keys. */
function Multiple({ multiple, most, column, printed, tooltip, onPick }: MultipleProps) {
  const list = useRef<HTMLOListElement>(null);
  const [wanted, setActive] = useState(0);
  const { id, label, note, periods } = multiple;
  const active = Math.min(wanted, periods.length - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const size = { rows: 1, columns: periods.length, firstColumn: () => 0 };
    const to = moveInGrid(event.key, event.ctrlKey, { row: 0, column: active }, size);
    if (!to || event.key === 'ArrowUp' || event.key === 'ArrowDown') return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>('[data-at]')[to.column]?.focus();
  };
  return (
    <div className={styles.multiple}>
      <p className={styles.head}>
        <span className={styles.label}>{label}</span> <span>{note}</span>
      </p>
      <ol
        ref={list}
        className={styles.columns}
        style={{ blockSize: HEIGHT }}
        aria-label={label}
        onKeyDown={onKeyDown}
        onPointerLeave={tooltip.leave}
        onBlur={tooltip.leave}
      >
        {periods.map((period, at) => {
          const covered = period.covered !== false;
          const props = {
            className: styles.column,
            'data-at': at,
            'data-uncovered': !covered || undefined,
            'aria-label': period.name,
            tabIndex: at === active ? 0 : -1,
            onPointerEnter: (event: { currentTarget: Element }) =>
              tooltip.show(event.currentTarget, period.name),
            onFocus: (event: { currentTarget: Element }) => {
              setActive(at);
              if (event.currentTarget.matches(':focus-visible'))
                tooltip.show(event.currentTarget, period.name);
            },
          };
          const drawing = covered && (
            <>
              {printed && <span className={styles.text}>{period.text}</span>}
              <span
                className={styles.bar}
                style={{ blockSize: barHeight(period.value, most) }}
                data-none={period.value === 0 || undefined}
              />
            </>
          );
          return (
            <li key={period.id} className={styles.slot} style={{ inlineSize: column }}>
              {onPick && covered ? (
                <button type="button" {...props} onClick={() => onPick(id, period.id)}>
                  {drawing}
                </button>
              ) : (
                <span role="img" {...props}>
                  {drawing}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <div className={styles.foot} aria-hidden="true">
        {trendLabels(periods, column * periods.length).map((tick) => (
          <span key={tick.at} className={styles.tick} style={{ insetInlineStart: tick.at * column }}>
            {tick.label}
          </span>
        ))}
      </div>
    </div>
  );
}

/** In px, leaving room for the number above; something is never drawn as nothing. */
function barHeight(value: number, most: number): number {
  return value > 0 ? Math.max(2, (value / most) * (HEIGHT - 18)) : 1;
}

import { useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { hasRecords, type HeatCell } from './cellFill.ts';
import { Tooltip } from './Tooltip.tsx';
import { useElementWidth } from './useElementWidth.ts';
import { useTooltip } from './useTooltip.ts';
import { addDays, addYears, type CalendarDate } from './yearDays.ts';
import styles from './YearGrid.module.css';
import { YEAR_HEAD, YearGridYear } from './YearGridYear.tsx';

interface Props {
  /** Names the whole: "Outages of NA05 by day". Each year's table adds its year. */
  label: string;
  /** In the order they are drawn. */
  years: readonly number[];
  /** The cell of a day. Keep its identity while the figures stay: years are memoised on it. */
  cell: (date: CalendarDate) => HeatCell;
  steps: readonly number[];
  /** Picks a day with an outage; quiet and uncovered days are only read. */
  onPick?: ((date: CalendarDate) => void) | undefined;
  /** The day that is open on the page. */
}

/**
 * A square per day, a column per week, a block per year. Arrow keys walk by day and week, Home and
 * End go to the ends of the year, Page Up and Page Down by a year. One Tab stop for all of it.
 */
export function YearGrid({ label, years, cell, steps, onPick }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [box, width, onPaper] = useElementWidth<HTMLDivElement>(760);
  const [wanted, setActive] = useState<CalendarDate>();
  const tooltip = useTooltip();
  const active =
    wanted !== undefined && years.includes(Number(wanted.slice(0, 4))) ? wanted : `${years[0] ?? 1970}-01-01`;
  const size = Math.min(Math.max(Math.floor((width - YEAR_HEAD - 2) / 54) - 1, onPaper ? 8 : 11), 20);

  const onKeyDown = (event: KeyboardEvent) => {
    const from = dateOf(event);
    // A year that is wider than its box scrolls by the same keys.
    const to = from === undefined ? undefined : moveByKey(event.key, from);
    if (to === undefined) return;
    event.preventDefault();
    root.current?.querySelector<HTMLElement>(`[data-date="${to}"]`)?.focus();
  };
  const describe = (event: SyntheticEvent) => {
    const date = dateOf(event);
    if (date === undefined) tooltip.leave();
    else tooltip.show((event.target as Element).closest('[data-date]')!, cell(date).name);
  };
  return (
    <div ref={box} className={styles.box}>
      <div
        ref={root}
        role="group"
        aria-label={label}
        className={styles.years}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const date = dateOf(event);
          if (date !== undefined && hasRecords(cell(date))) onPick?.(date);
        }}
        onPointerOver={describe}
        onPointerLeave={tooltip.leave}
        onFocus={(event) => {
          const date = dateOf(event);
          if (date !== undefined) setActive(date);
          if ((event.target as Element).matches(':focus-visible')) describe(event);
        }}
        onBlur={tooltip.leave}
      >
        {years.map((year) => (
          <YearGridYear
            key={year}
            year={year}
            cell={cell}
            steps={steps}
            size={size}
            picks={onPick !== undefined}
            active={active.startsWith(`${year}-`) ? active : undefined}
          />
        ))}
      </div>
      <Tooltip state={tooltip} />
    </div>
  );
}

function dateOf(event: SyntheticEvent): CalendarDate | undefined {
  return (event.target as Element).closest<HTMLElement>('[data-date]')?.dataset['date'];
}

function moveByKey(key: string, from: CalendarDate): CalendarDate | undefined {
  const year = from.slice(0, 4);
  switch (key) {
    case 'ArrowUp':
      return addDays(from, -1);
    case 'ArrowDown':
      return addDays(from, 1);
    case 'ArrowLeft':
      return addDays(from, -7);
    case 'ArrowRight':
      return addDays(from, 7);
    case 'PageUp':
      return addYears(from, -1);
    case 'PageDown':
      return addYears(from, 1);
    case 'Home':
      return `${year}-01-01`;
    case 'End':
      return `${year}-12-31`;
    default:
      return undefined;
  }
}

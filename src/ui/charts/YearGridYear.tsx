import { memo, useLayoutEffect, type CSSProperties } from 'react';
import { useOverflow } from '../panels/useOverflow.ts';
import { cellFill, hasRecords, type HeatCell } from './cellFill.ts';
import { useScrollEdges } from './useScrollEdges.ts';
import { monthSpans, yearWeeks, type CalendarDate } from './yearDays.ts';
import styles from './YearGrid.module.css';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Width in px of the column with the year and the weekdays. */
export const YEAR_HEAD = 44;

interface Props {
  year: number;
  cell: (date: CalendarDate) => HeatCell;
  steps: readonly number[];
  /** Side of a square in px. */
  size: number;
  picks: boolean;
  active: CalendarDate | undefined;
}

/** Weeks to be seen after the latest day that something happened on, where the year is wider than its box. */
const AFTER = 3;

/** One year of the grid. Where it is wider than its box it scrolls by itself, at first to its latest day with an outage. */
export const YearGridYear = memo(function YearGridYear(props: Props) {
  const { year, cell, steps, size, picks, active } = props;
  const rows = yearWeeks(year);
  const [scroller, overflows] = useOverflow<HTMLDivElement>();
  useScrollEdges(scroller);
  const latest = rows[0]!.findLastIndex((_, week) =>
    rows.some((days) => days[week] !== undefined && hasRecords(cell(days[week]))),
  );
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box && latest >= 0) box.scrollLeft = YEAR_HEAD + (latest + 1 + AFTER) * (size + 1) - box.clientWidth;
  }, [scroller, latest, size]);
  const scrolls = overflows ? { tabIndex: 0, role: 'group', 'aria-label': `${year}, scrolls sideways` } : {};
  const held = { '--held': `${YEAR_HEAD}px` } as CSSProperties;
  return (
    <div ref={scroller} className={styles.scroller} style={held} {...scrolls}>
      <table
        role="grid"
        className={styles.year}
        style={{ inlineSize: YEAR_HEAD + (rows[0]?.length ?? 0) * (size + 1) + 2 }}
        aria-label={String(year)}
      >
        <colgroup>
          <col style={{ inlineSize: YEAR_HEAD }} />
        </colgroup>
        <thead>
          <tr>
            <td className={styles.name} aria-hidden="true">
              {year}
            </td>
            {monthSpans(year).map((span, month) => (
              <th key={month} scope="colgroup" colSpan={span} className={styles.month}>
                <span className={styles.monthText}>{MONTHS[month]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((days, weekday) => (
            <tr key={weekday} style={{ blockSize: size }}>
              <th scope="row" className={styles.weekday} style={{ lineHeight: `${size}px` }}>
                <span className={weekday % 2 === 0 && weekday < 6 ? undefined : styles.unseen}>
                  {DAYS[weekday]}
                </span>
              </th>
              {days.map((date, week) => {
                if (date === undefined) return <td key={week} />;
                const item = cell(date);
                const fill = `${cellFill(item, steps, false)} ${styles.day}`;
                const box = { inlineSize: size, blockSize: size };
                const place = {
                  'data-date': date,
                  tabIndex: date === active ? 0 : -1,
                  'aria-label': item.name,
                };
                return picks && hasRecords(item) ? (
                  <td key={week} className={styles.slot}>
                    <button type="button" className={fill} style={box} {...place} />
                  </td>
                ) : (
                  <td key={week} className={fill} style={box} {...place} />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

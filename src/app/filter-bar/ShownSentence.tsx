import { useMemo } from 'react';
import { ruleOf } from '#core/rule.ts';
import { shownDays } from '#core/summary/shown-days.ts';
import { totals } from '#core/summary/totals.ts';
import { addDays } from '#core/time/day.ts';
import { dayInWords, localDate, monthInWords, plural } from '#core/time/words.ts';
import { useSelected } from '../selected.ts';
import type { Subject } from '../use-selection.ts';
import styles from './ShownSentence.module.css';

const CLOCK_WORDS = {
  instance: 'Times in each instance’s own zone.',
  utc: 'Times, days and months in UTC.',
  local: 'Times in your own zone; days and months in each instance’s.',
};

/** Says in words what is on screen: how many, where, which period, which clock, which rule. */
export function ShownSentence({ subject, total }: { subject: Subject | null; total: string }) {
  const { table, selection } = useSelected();
  const { view, days } = selection;
  const figures = useMemo(() => totals(table, selection), [table, selection]);
  const shown = shownDays(table, selection);
  const period =
    days.from !== null || days.to !== null
      ? `${dayInWords(shown.from)} – ${dayInWords(addDays(shown.to, -1))}`
      : figures.first !== null && figures.last !== null
        ? `${monthInWords(localDate(figures.first.instant, figures.first.zone))} – ${monthInWords(localDate(figures.last.instant, figures.last.zone))}`
        : '';
  const where = subject === null ? ` on ${plural(figures.lanes, 'instance or lane', 'instances and lanes')}` : ` · ${subject.id}`;
  const many = figures.incidents === table.incidentCount ? '' : ` of ${total}`;
  return (
    <div className={styles.shown} role="status">
      <p className={styles.main}>
        {plural(figures.incidents, 'incident')}
        {many}
        {figures.incidents === 0 ? '' : where}
        {period === '' ? '' : `, ${period}`}
      </p>
      <p className={styles.rule}>
        {CLOCK_WORDS[view.zone]} Weighting: {ruleOf(view.rule).words}.
      </p>
    </div>
  );
}

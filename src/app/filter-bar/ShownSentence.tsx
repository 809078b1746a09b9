import { useMemo } from 'react';
import { matchPath, useLocation } from 'react-router';
import { clausesOf, without } from '#core/filter/filter.ts';
import { ruleOf } from '#core/rule.ts';
import { shownDays } from '#core/summary/shown-days.ts';
import { totals, type Edge } from '#core/summary/totals.ts';
import type { Table } from '#core/table.ts';
import { addDays } from '#core/time/day.ts';
import { countInWords, dayInWords, localDate, monthInWords, plural } from '#core/time/words.ts';
import { FigureLink } from '../figure/FigureLink.tsx';
import { Link } from '../Link.tsx';
import { countOwn } from '../own/joined-table.ts';
import { useOwn } from '../own/own-context.ts';
import { OwnNotice } from '../own/OwnNotice.tsx';
import { yoursInWords } from '../own/own-words.ts';
import { paths } from '../paths.ts';
import { useSelected } from '../selected.ts';
import type { Subject } from '../use-selection.ts';
import { useView } from '../use-view.ts';
import styles from './ShownSentence.module.css';

const CLOCK_WORDS = {
  instance: 'Times in each instance’s own zone.',
  utc: 'Times, days and months in UTC.',
  local: 'Times in your own zone; days and months in each instance’s.',
};

/** On a page that the filter does not change: nothing, or that it does not when one is set. */
function Unaffected() {
  const { view } = useView();
  return (
    <div className={styles.shown} role="status">
      {clausesOf(view.filter).length > 0 && (
        <p className={styles.rule}>The filter does not change this page; it is kept for the way back.</p>
      )}
    </div>
  );
}

/** Where the filter asks for one instance or product that exists, the way to its own page. */
function SubjectLinks() {
  const { table } = useSelected();
  const { view } = useView();
  const { instance, product } = view.filter;
  const [lane] = instance.length === 1 ? instance : [];
  const [name] = product.length === 1 ? product : [];
  const pages = [
    ...(lane !== undefined && table.keys.instance.at.has(lane)
      ? [{ id: lane, to: paths.instance.href(lane), without: 'instance' as const }]
      : []),
    ...(name !== undefined && table.keys.product.at.has(name)
      ? [{ id: name, to: paths.product.href(name), without: 'product' as const }]
      : []),
  ];
  if (pages.length === 0) return null;
  return (
    <p className={styles.rule}>
      {pages.map((page) => (
        <span key={page.id}>
          <Link to={page.to} view={{ ...view, filter: without(view.filter, page.without) }}>
            All about {page.id}
          </Link>{' '}
        </span>
      ))}
    </p>
  );
}

/** On a page about one instance or product: that others of the filter do not count there. */
function SetAside({ subject: { dimension, id } }: { subject: Subject }) {
  const { view } = useView();
  const others = view.filter[dimension].filter((value) => value !== id);
  if (others.length === 0) return null;
  const which = others.length > 3 ? `${countInWords(others.length)} other ${dimension}s` : others.join(', ');
  return (
    <p className={styles.rule}>
      This page is about {id} alone: the filter on {which} does not count here; it is kept for the way back.
    </p>
  );
}

/** Says in words what is on screen: how many, where, which period, which clock, which rule. */
export function ShownSentence(props: { subject: Subject | null; total: string }) {
  const { pathname } = useLocation();
  const apart = [paths.incident.pattern, paths.normalize.pattern, paths.about.pattern].some(
    (pattern) => matchPath(pattern, pathname) !== null,
  );
  const { selection } = useSelected();
  return (
    <>
      {apart ? <Unaffected /> : <Shown {...props} />}
      <OwnNotice rows={apart ? null : selection.rows} />
    </>
  );
}

function Shown({ subject, total }: { subject: Subject | null; total: string }) {
  const { table, selection } = useSelected();
  const { view, days } = selection;
  const figures = useMemo(() => totals(table, selection), [table, selection]);
  const { joined } = useOwn();
  const own = joined === null ? 0 : countOwn(joined, selection.rows);
  const shown = shownDays(table, selection);
  const period =
    days.from !== null || days.to !== null
      ? spanOfDays(shown, table)
      : figures.first !== null && figures.last !== null
        ? monthsInWords(figures.first, figures.last)
        : '';
  const where =
    subject === null
      ? ` on ${plural(figures.lanes, 'instance or lane', 'instances and lanes')}`
      : ` · ${subject.id}`;
  const many = figures.incidents === table.incidentCount ? '' : ` of ${total}`;
  return (
    <div className={styles.shown} role="status">
      <p className={styles.main}>
        <FigureLink figure="incidents">{plural(figures.incidents, 'incident')}</FigureLink>
        {many}
        {yoursInWords(own, figures.incidents)}
        {figures.incidents === 0 ? '' : where}
        {period === '' ? '' : `, ${period}`}
      </p>
      {subject === null ? <SubjectLinks /> : <SetAside subject={subject} />}
      <p className={styles.rule}>
        {CLOCK_WORDS[view.zone]} Weighting: {ruleOf(view.rule).words}.
      </p>
    </div>
  );
}

/** The days shown; a period that lies beyond the data is said to. */
function spanOfDays({ from, to }: { from: string; to: string }, { asOf }: Table): string {
  if (from < to) return `${dayInWords(from)} – ${dayInWords(addDays(to, -1))}`;
  return from >= asOf
    ? `from ${dayInWords(from)}, after the data ends`
    : `up to ${dayInWords(addDays(to, -1))}, before the data begins`;
}

/** `Jun 2015 – Apr 2026`; one month alone is said once. */
function monthsInWords(first: Edge, last: Edge): string {
  const [from, to] = [first, last].map(({ instant, zone }) => monthInWords(localDate(instant, zone)));
  return from === to ? `${from}` : `${from} – ${to}`;
}

import { dayInWords, plural } from '#core/time/words.ts';
import { addDays } from '#core/time/day.ts';
import { Link } from '../Link.tsx';
import { useOwn } from '../own/own-context.ts';
import { paths } from '../paths.ts';
import { useSelected } from '../selected.ts';
import { PrintedFrom } from './PrintedFrom.tsx';
import styles from './SourceLine.module.css';

/** Under every page: whose reports, as of when, and where each figure is explained. */
export function SourceLine() {
  const { table } = useSelected();
  const { joined } = useOwn();
  const base = joined?.base ?? table;
  const own = joined?.own.size ?? 0;
  const { publisher } = base.index.catalog;
  return (
    <footer className={styles.source}>
      {base.incidentCount > 0 && (
        <p>
          Source: root-cause reports published by {publisher}; a sample, not all of them. Data as of{' '}
          {dayInWords(addDays(base.asOf, -1))}.
          {own > 0 && ` With ${plural(own, 'incident')} of the reader’s own, kept in one browser.`}
        </p>
      )}
      <p>
        <Link to={paths.about.href()}>Where the data comes from and how each figure is computed</Link>
      </p>
      <PrintedFrom />
    </footer>
  );
}

import { dayInWords } from '#core/time/words.ts';
import { addDays } from '#core/time/day.ts';
import { Link } from '../Link.tsx';
import { paths } from '../paths.ts';
import { useSelected } from '../selected.ts';
import styles from './SourceLine.module.css';

/** Under every page: whose reports, as of when, and where each figure is explained. */
export function SourceLine() {
  const { table } = useSelected();
  const { publisher } = table.index.catalog;
  return (
    <footer className={styles.source}>
      {table.incidentCount > 0 && (
        <p>
          Source: root-cause reports published by {publisher}; a sample, not all of them. Data as of{' '}
          {dayInWords(addDays(table.asOf, -1))}.
        </p>
      )}
      <p>
        <Link to={paths.about.href()}>Where the data comes from and how each figure is computed</Link>
      </p>
    </footer>
  );
}

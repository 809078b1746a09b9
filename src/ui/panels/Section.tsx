import { useId, useState, type ReactNode } from 'react';
import styles from './Section.module.css';

interface Props {
  /** The address of the section on its page: `#causes`. */
  id?: string;
  /** Says the finding: "Software defects lead by count, 33 of 145". */
  title: string;
  /** What is measured, in which unit, under which rule. */
  subtitle?: ReactNode;
  /** Controls of this section, at the end of its head. */
  actions?: ReactNode;
  /** Where the figures come from. */
  source?: ReactNode;
  /** The same figures as a table. Where given, the reader can switch to it. */
  table?: ReactNode;
  /** Keeps picture and figures as a file; stands beside the switch to the table. */
  save?: ReactNode;
  /** Rank of the heading on its page. */
  level?: 2 | 3;
  /** Least height of the body in px, so that the page keeps its shape while figures change. */
  hold?: number;
  /** Whether a page's end may cut it on paper: what is taller than the rest of a page would leave that empty. */
  tall?: boolean;
  children: ReactNode;
}

/** A part of a page: heading, body, source line; parted from its neighbours by a hairline. */
export function Section({
  id,
  title,
  subtitle,
  actions,
  source,
  table,
  save,
  level = 2,
  hold,
  tall = false,
  children,
}: Props) {
  const headingId = useId();
  const [asTable, setAsTable] = useState(false);
  const Heading = `h${level}` as const;
  return (
    <section id={id} className={styles.section} data-tall={tall || undefined} aria-labelledby={headingId}>
      <header className={styles.head}>
        <div className={styles.titles}>
          <Heading id={headingId}>{title}</Heading>
          {subtitle !== undefined && <p className={styles.subtitle}>{subtitle}</p>}
        </div>
        {(actions !== undefined || table !== undefined || save !== undefined) && (
          <div className={styles.actions} data-print="none">
            {actions}
            {table !== undefined && (
              <button
                type="button"
                className={styles.switch}
                aria-pressed={asTable}
                onClick={() => setAsTable(!asTable)}
              >
                Show as table
              </button>
            )}
            {save}
          </div>
        )}
      </header>
      <div style={hold === undefined ? undefined : { minBlockSize: hold }}>
        {asTable && table !== undefined ? table : children}
      </div>
      {source !== undefined && <p className={styles.source}>{source}</p>}
    </section>
  );
}

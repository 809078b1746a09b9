import { useId } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Pager.module.css';

interface PagerProps {
  /** The page shown, from 1. */
  readonly page: number;
  readonly pages: number;
  /** How many rows there are on all pages together. */
  readonly total: number;
  readonly pageSize: number;
  onPage(page: number): void;
  /** The sizes to choose from; no choice without them. */
  readonly sizes?: readonly number[];
  onPageSize?: (size: number) => void;
}

/** Which rows are shown, and the way to those before and after. */
export function Pager({ page, pages, total, pageSize, onPage, sizes, onPageSize }: PagerProps) {
  const select = useId();
  const first = total === 0 ? 0 : (page - 1) * pageSize + 1;
  const step = (name: string, icon: 'previous' | 'next', to: number) => {
    const off = to < 1 || to > pages;
    return (
      <button
        type="button"
        className={styles.step}
        aria-label={name}
        title={name}
        // Not `disabled`: at the last page the focus would fall out of the pager.
        aria-disabled={off}
        onClick={() => !off && onPage(to)}
      >
        <Icon name={icon} />
      </button>
    );
  };
  return (
    <nav aria-label="Pages of the list" className={styles.pager}>
      <p className={styles.range}>
        {number(first)}–{number(Math.min(page * pageSize, total))} of {number(total)}
      </p>
      {sizes !== undefined && onPageSize !== undefined && (
        <p className={styles.size}>
          <label htmlFor={select}>Rows</label>
          <select id={select} value={pageSize} onChange={(event) => onPageSize(Number(event.target.value))}>
            {sizes.map((size) => (
              <option key={size} value={size}>
                {size}
              </option>
            ))}
          </select>
        </p>
      )}
      {pages > 1 && (
        <div className={styles.steps}>
          {step('Previous page', 'previous', page - 1)}
          <span className={styles.page}>
            Page {number(page)} of {number(pages)}
          </span>
          {step('Next page', 'next', page + 1)}
        </div>
      )}
    </nav>
  );
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}

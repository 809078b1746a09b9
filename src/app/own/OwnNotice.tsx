import { useEffect, useId, useRef, useState } from 'react';
import type { Bitset } from '#core/bitset.ts';
import { plural } from '#core/time/words.ts';
import { countOwn } from './joined-table.ts';
import { useOwn } from './own-context.ts';
import { OwnList } from './OwnList.tsx';
import styles from './OwnNotice.module.css';
import { ownInWords, reachInWords } from './own-words.ts';

/**
 * Where the charts include incidents of the reader's own: that they do, which, and the way out; after a removal the way
 * back. Nothing where there are none.
 *
 * @param rows what the filter shows, or null on a page that it does not change
 */
export function OwnNotice({ rows }: { rows: Bitset | null }) {
  const { joined, waiting, damaged, fault, removed } = useOwn();
  const many = joined?.own.size ?? 0;
  if (many + waiting + damaged.length + removed.length === 0 && fault === null) return null;
  return (
    <section aria-label="Your own incidents" className={styles.notice} aria-busy={waiting > 0 || undefined}>
      {fault !== null && <p className={styles.fault} role="alert">{`Your own incidents: ${fault}`}</p>}
      {removed.length > 0 && <Removed />}
      {waiting > 0 && many === 0 ? (
        <p className={styles.line}>Adding {plural(waiting, 'incident')} of yours, kept in this browser …</p>
      ) : (
        many + damaged.length > 0 && <Kept rows={rows} />
      )}
    </section>
  );
}

function Kept({ rows }: { rows: Bitset | null }) {
  const { joined, damaged, remove } = useOwn();
  const [open, setOpen] = useState(false);
  const list = useId();
  if (joined === null) return null;
  const { own, table, base } = joined;
  const reach = rows === null ? null : reachInWords(table.asOf, base.asOf);
  const ids = [...Array.from(own.values(), ({ id }) => id), ...damaged.map(({ id }) => id)];
  return (
    <>
      <div className={styles.line}>
        <span role="status">
          {own.size > 0 && ownInWords(own.size, rows === null ? null : countOwn(joined, rows))}
          {reach !== null && ` ${reach}`}
          {damaged.length > 0 && ` ${plural(damaged.length, 'record')} of yours cannot be read.`}
        </span>
        <span className={styles.actions} data-print="none">
          <button
            type="button"
            className={styles.plain}
            aria-expanded={open}
            aria-controls={list}
            onClick={() => setOpen(!open)}
          >
            {open ? 'Hide the list' : 'List'}
          </button>
          <button type="button" className={styles.plain} onClick={() => remove(ids)}>
            {ids.length === 1 ? 'Remove' : 'Remove all'}
          </button>
        </span>
      </div>
      <div id={list}>{open && <OwnList joined={joined} />}</div>
    </>
  );
}

function Removed() {
  const { removed, undo, forget } = useOwn();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // What was pressed to remove is gone, and with it the place of a reader at the keyboard.
    if (document.activeElement === document.body) button.current?.focus();
  }, [removed]);
  return (
    <p className={styles.line} data-print="none">
      <span role="status">Removed {plural(removed.length, 'incident')} of yours from this browser.</span>
      <span className={styles.actions}>
        <button ref={button} type="button" className={styles.plain} onClick={undo}>
          Undo
        </button>
        <button type="button" className={styles.plain} onClick={forget}>
          Hide
        </button>
      </span>
    </p>
  );
}

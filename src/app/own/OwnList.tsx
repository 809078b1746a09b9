import { textAt, itemOfText } from '#core/pack/text-column.ts';
import { dayInWords, localDate } from '#core/time/words.ts';
import { Link } from '../Link.tsx';
import { paths } from '../paths.ts';
import type { JoinedTable } from './joined-table.ts';
import { useOwn } from './own-context.ts';
import styles from './OwnNotice.module.css';

/** Each of the reader's own incidents, latest first, with its way out; then what was kept and cannot be read. */
export function OwnList({ joined }: { joined: JoinedTable }) {
  const { damaged, remove } = useOwn();
  const { table, base, own } = joined;
  return (
    <ul className={styles.list}>
      {[...own].toReversed().map(([place, incident]) => {
        const row = table.firstRow[place]!;
        const day = localDate(table.start[row]!, table.lanes[table.lane[row]!]!.timeZone);
        return (
          <li key={place}>
            {dayInWords(day)}{' '}
            <Link to={paths.incident.href(textAt(table.index.incidents.id, place))}>{incident.title}</Link>{' '}
            {itemOfText(base.index.incidents.id, incident.id) >= 0 && (
              <>
                (the public data has <Link to={paths.incident.href(incident.id)}>one of the same id</Link>, so
                it may count twice){' '}
              </>
            )}
            <button
              type="button"
              className={styles.plain}
              aria-label={`Remove ${incident.title}`}
              onClick={() => remove([incident.id])}
            >
              Remove
            </button>
          </li>
        );
      })}
      {damaged.map(({ id, reason }) => (
        <li key={id}>
          <code>{id}</code> cannot be read and is left out: {reason}.{' '}
          <button
            type="button"
            className={styles.plain}
            aria-label={`Remove ${id}`}
            onClick={() => remove([id])}
          >
            Remove
          </button>
        </li>
      ))}
    </ul>
  );
}

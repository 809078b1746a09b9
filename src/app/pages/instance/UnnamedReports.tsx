import { textAt } from '#core/pack/text-column.ts';
import { unnamedReports } from '#core/summary/unnamed-reports.ts';
import { plural } from '#core/time/words.ts';
import { Link } from '../../Link.tsx';
import { paths } from '../../paths.ts';
import { useSelected } from '../../selected.ts';
import { useBeganWords } from '../../use-began-words.ts';
import styles from './UnnamedReports.module.css';

/** So many are listed; the pages of their lanes have all. */
const LISTED = 100;

/** The reports that may have hit an instance and are not counted for it: they name none. Nothing where there are none. */
export function UnnamedReports({ lane }: { lane: number }) {
  const { table, selection } = useSelected();
  const began = useBeganWords();
  const { incidents, lanes } = unnamedReports(table, selection, lane);
  if (incidents.length === 0) return null;
  const { id, dataCenter } = table.lanes[lane]!;
  const { id: ids, title } = table.index.incidents;
  return (
    <aside className={styles.unnamed} aria-label="Reports that name no instance">
      <p>
        Not counted here: {plural(incidents.length, 'report')} that{' '}
        {incidents.length === 1 ? 'names' : 'name'} no instance, under{' '}
        {lanes.map((at, place) => (
          <span key={at}>
            {place === 0 ? '' : place === lanes.length - 1 ? ' and ' : ', '}
            <Link to={paths.instance.href(table.lanes[at]!.id)}>{table.lanes[at]!.id}</Link>
          </span>
        ))}
        . {incidents.length === 1 ? 'It' : 'They'} may have hit {id} too.
      </p>
      <details>
        <summary>{incidents.length === 1 ? 'Which report' : 'Which reports'}</summary>
        {dataCenter !== null && (
          <p>
            {id} is in the data center {dataCenter}; a report on another may not concern it.
          </p>
        )}
        <ul className={styles.list}>
          {incidents.slice(0, LISTED).map((incident) => (
            <li key={incident}>
              <Link to={paths.incident.href(textAt(ids, incident))}>{began(incident)}</Link>{' '}
              {textAt(title, incident)}
            </li>
          ))}
          {incidents.length > LISTED && (
            <li>and {plural(incidents.length - LISTED, 'more', 'more')}, all on the pages named above</li>
          )}
        </ul>
      </details>
    </aside>
  );
}

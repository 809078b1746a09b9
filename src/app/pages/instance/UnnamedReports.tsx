import { textAt } from '#core/pack/text-column.ts';
import { unnamedReports } from '#core/summary/unnamed-reports.ts';
import { plural } from '#core/time/words.ts';
import { ListedReports } from '../../charts/ListedReports.tsx';
import { Link } from '../../Link.tsx';
import { paths } from '../../paths.ts';
import { useSelected } from '../../selected.ts';
import styles from './UnnamedReports.module.css';

/** The reports that may have hit an instance and are not counted for it: they name none. Nothing where there are none. */
export function UnnamedReports({ lane }: { lane: number }) {
  const { table, selection } = useSelected();
  const { incidents, lanes } = unnamedReports(table, selection, lane);
  if (incidents.length === 0) return null;
  const { id, dataCenter } = table.lanes[lane]!;
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
      <ListedReports
        summary={incidents.length === 1 ? 'Which report' : 'Which reports'}
        incidents={incidents}
        words={(incident) => textAt(table.index.incidents.title, incident)}
        rest="all on the pages named above"
      >
        {dataCenter !== null && (
          <p>
            {id} is in the data center {dataCenter}; a report on another may not concern it.
          </p>
        )}
      </ListedReports>
    </aside>
  );
}

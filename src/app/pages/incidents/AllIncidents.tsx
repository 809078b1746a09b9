import { useCallback } from 'react';
import { useNavigationType } from 'react-router';
import type { IncidentList } from '#core/summary/incident-list.ts';
import type { IncidentSort } from '#core/summary/incidents.ts';
import { countInWords, plural } from '#core/time/words.ts';
import { SortHeader } from '#ui/controls/SortHeader.tsx';
import { LongTable, PAPER_ROWS } from '#ui/panels/LongTable.tsx';
import { INCIDENT_COLUMNS } from '../../charts/incident-columns.ts';
import { IncidentCells } from '../../charts/IncidentCells.tsx';
import { useView } from '../../use-view.ts';
import styles from './AllIncidents.module.css';
import type { ListOrder } from './list-order.ts';

/** Every incident of a list, sorted by the heads of its columns. */
export function AllIncidents(props: {
  list: IncidentList;
  order: ListOrder;
  startAt: number;
  onSort(pressed: IncidentSort): void;
}) {
  const { list, order, startAt, onSort } = props;
  const { view } = useView();
  const cells = useCallback((place: number) => <IncidentCells row={list.at(place)} />, [list]);
  return (
    <LongTable
      caption={`${plural(list.total, 'incident')}, sorted by ${order.by}`}
      count={list.total}
      columns={INCIDENT_COLUMNS.map(({ id }) => (
        <col key={id} className={styles[id]} />
      ))}
      head={INCIDENT_COLUMNS.map(({ id, label, number }) => (
        <SortHeader
          key={id}
          label={label}
          direction={id !== order.by ? null : order.descending ? 'descending' : 'ascending'}
          align={number ? 'end' : 'start'}
          onSort={() => onSort(id)}
        />
      ))}
      cells={cells}
      keyOf={list.incidentAt}
      startAt={startAt}
      chosenBy={JSON.stringify([view.filter, order])}
      restoring={useNavigationType() === 'POP'}
      paperNote={`The first ${PAPER_ROWS} of ${countInWords(list.total)} incidents are printed; filter to print others.`}
    />
  );
}

import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { lanePlacesOf } from '#core/lane-order.ts';
import type { Selection } from '#core/select.ts';
import { incidentList } from '#core/summary/incident-list.ts';
import type { Table } from '#core/table.ts';
import { NothingFound } from '../../charts/NothingFound.tsx';
import { useSelected } from '../../selected.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { withParam } from '../../use-page-param.ts';
import { useView } from '../../use-view.ts';
import { AllIncidents } from './AllIncidents.tsx';
import { orderAfter, readOrder, writeOrder } from './list-order.ts';
import styles from './IncidentsPage.module.css';
import { useOldPage } from './use-old-page.ts';

/** The list of all incidents of the selection, sorted by the address. */
export function IncidentsPage() {
  const { table, selection } = useSelected();
  const { view } = useView();
  const [params, setParams] = useSearchParams();
  const { by, descending } = readOrder(params.get('sort'));
  const startAt = useOldPage();
  const list = useMemo(
    () => incidentList(table, selection, by, descending),
    [table, selection, by, descending],
  );
  return (
    <>
      <PageTitle title="Incidents" hidden />
      {list.total === 0 ? (
        <NothingFound />
      ) : (
        <>
          {by === 'began' && view.zone === 'instance' && zonesOf(table, selection) > 1 && (
            <p className={styles.order}>
              In order of the moment they began. Dates are on each instance’s own clock, so that two
              neighbours may seem to have changed places; <em>UTC</em> in the bar above shows them on one.
            </p>
          )}
          <AllIncidents
            list={list}
            order={{ by, descending }}
            startAt={startAt}
            onSort={(pressed) => {
              const next = writeOrder(orderAfter({ by, descending }, pressed));
              setParams((current) => withParam(current, 'sort', next));
            }}
          />
        </>
      )}
    </>
  );
}

/** How many clocks the outages of a selection are written on. */
function zonesOf(table: Table, selection: Selection): number {
  const { from } = lanePlacesOf(table, selection.rows);
  return new Set(table.lanes.filter((_, at) => from[at + 1]! > from[at]!).map((lane) => lane.timeZone)).size;
}

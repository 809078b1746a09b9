import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { incidentList } from '#core/summary/incident-list.ts';
import { NothingFound } from '../../charts/NothingFound.tsx';
import { useSelected } from '../../selected.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { withParam } from '../../use-page-param.ts';
import { AllIncidents } from './AllIncidents.tsx';
import { orderAfter, readOrder, writeOrder } from './list-order.ts';
import { useOldPage } from './use-old-page.ts';

/** The list of all incidents of the selection, sorted by the address. */
export function IncidentsPage() {
  const { table, selection } = useSelected();
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
        <AllIncidents
          list={list}
          order={{ by, descending }}
          startAt={startAt}
          onSort={(pressed) => {
            const next = writeOrder(orderAfter({ by, descending }, pressed));
            setParams((current) => withParam(current, 'sort', next), { preventScrollReset: true });
          }}
        />
      )}
    </>
  );
}

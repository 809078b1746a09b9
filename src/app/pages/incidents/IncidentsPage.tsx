import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { incidentPage } from '#core/summary/incident-page.ts';
import { INCIDENT_SORTS, type IncidentSort } from '#core/summary/incidents.ts';
import { incidentsOf } from '#core/row-lists.ts';
import { plural } from '#core/time/words.ts';
import { Pager } from '#ui/controls/Pager.tsx';
import { IncidentTable } from '../../charts/IncidentTable.tsx';
import { NothingFound } from '../../charts/NothingFound.tsx';
import { useSelected } from '../../selected.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';

const PAGE_SIZE = 50;

/** The list of incidents, sorted and paged by the address. */
export function IncidentsPage() {
  const { table, selection } = useSelected();
  const [params, setParams] = useSearchParams();
  const order = readOrder(params.get('sort'));
  const total = incidentsOf(table, selection.rows).length;
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const asked = Number(params.get('page') ?? '1');
  const page = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, pages) : 1;
  const { by, descending } = order;
  const { rows } = useMemo(
    () => incidentPage(table, selection, by, descending, (page - 1) * PAGE_SIZE, PAGE_SIZE),
    [table, selection, by, descending, page],
  );
  const write = (next: { sort?: string | null; page?: string | null }) => {
    setParams(
      (current) => {
        const changed = new URLSearchParams(current);
        for (const [key, value] of Object.entries(next)) {
          changed.delete(key);
          if (value !== null) changed.set(key, value);
        }
        changed.sort();
        return changed;
      },
      { preventScrollReset: next.page === undefined },
    );
  };
  return (
    <>
      <PageTitle title="Incidents" hidden />
      {total === 0 ? (
        <NothingFound />
      ) : (
        <>
          <IncidentTable
            caption={`${plural(total, 'incident')}, sorted by ${order.by}${pages > 1 ? `, page ${page} of ${pages}` : ''}`}
            rows={rows}
            sorting={{
              ...order,
              onSort: (by) =>
                write({
                  sort: writeOrder(by, by === order.by ? !order.descending : startsDescending(by)),
                  page: null,
                }),
            }}
          />
          <Pager
            page={page}
            pages={pages}
            total={total}
            pageSize={PAGE_SIZE}
            onPage={(next) => write({ page: next === 1 ? null : String(next) })}
          />
        </>
      )}
    </>
  );
}

interface Order {
  readonly by: IncidentSort;
  readonly descending: boolean;
}

/** `length` and `-length`; anything else reads as latest first. */
function readOrder(text: string | null): Order {
  const descending = text?.startsWith('-') ?? false;
  const by = INCIDENT_SORTS.find((sort) => sort === (descending ? text?.slice(1) : text));
  return by === undefined ? { by: 'began', descending: true } : { by, descending };
}

function writeOrder(by: IncidentSort, descending: boolean): string | null {
  return by === 'began' && descending ? null : `${descending ? '-' : ''}${by}`;
}

function startsDescending(by: IncidentSort): boolean {
  return by === 'began' || by === 'length';
}

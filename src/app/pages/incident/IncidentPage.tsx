import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { itemOfText, textAt } from '#core/pack/text-column.ts';
import { Skeleton } from '#ui/panels/Skeleton.tsx';
import { NearestMatches } from '../../charts/NearestMatches.tsx';
import { incidentQuery } from '../../incident-query.ts';
import { useSelected } from '../../selected.ts';
import { LoadFailed } from '../../shell/LoadFailed.tsx';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { IncidentInBrief } from './IncidentInBrief.tsx';
import { IncidentRecord } from './IncidentRecord.tsx';

/** One incident in full; or, for an id there is not, what comes near it. */
export function IncidentPage() {
  const { id = '' } = useParams();
  const { table } = useSelected();
  const place = itemOfText(table.index.incidents.id, id);
  return place < 0 ? <NoSuchIncident id={id} /> : <Found key={id} id={id} place={place} />;
}

function Found({ id, place }: { id: string; place: number }) {
  const { table } = useSelected();
  const { data, error, refetch, isFetching } = useQuery(incidentQuery(table, id, place));
  return (
    <article>
      <PageTitle title={textAt(table.index.incidents.title, place)} />
      {data !== undefined ? (
        <IncidentRecord incident={data} place={place} />
      ) : error === null || isFetching ? (
        <Skeleton label="Loading the incident" height={560} />
      ) : (
        <>
          <LoadFailed
            what="The details of this incident could not be loaded. What the index has of it is below."
            error={error}
            onRetry={() => void refetch()}
          />
          <IncidentInBrief place={place} />
        </>
      )}
    </article>
  );
}

function NoSuchIncident({ id }: { id: string }) {
  return (
    <>
      <PageTitle title="There is no such incident" />
      <p>
        This dataset has no incident with the id <code>{id.slice(0, 100)}</code>.
      </p>
      <NearestMatches asked={id} />
    </>
  );
}

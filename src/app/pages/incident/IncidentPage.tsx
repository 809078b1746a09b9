import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { itemOfText, textAt } from '#core/pack/text-column.ts';
import { Skeleton } from '#ui/panels/Skeleton.tsx';
import { NearestMatches } from '../../charts/NearestMatches.tsx';
import { incidentQuery } from '../../incident-query.ts';
import { basePlace, publicAlone } from '../../own/joined-table.ts';
import { useOwn, useOwnPlaces } from '../../own/own-context.ts';
import { isOwnId } from '../../own/own-id.ts';
import { useSelected } from '../../selected.ts';
import { LoadFailed } from '../../shell/LoadFailed.tsx';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { IncidentInBrief } from './IncidentInBrief.tsx';
import { IncidentRecord } from './IncidentRecord.tsx';
import { NotInThisBrowser } from './NotInThisBrowser.tsx';
import { OwnIncident } from './OwnIncident.tsx';

/** One incident in full; or, for an id there is not, what comes near it. */
export function IncidentPage() {
  const { id = '' } = useParams();
  const { table } = useSelected();
  const { waiting } = useOwn();
  const mine = useOwnPlaces();
  const place = itemOfText(table.index.incidents.id, id);
  const own = mine.get(place);
  if (own !== undefined) return <OwnIncident key={id} incident={own} place={place} />;
  if (place >= 0) return <Found key={id} id={id} place={place} />;
  if (!isOwnId(id)) return <NoSuchIncident id={id} />;
  return waiting > 0 ? (
    <Skeleton label="Loading the incident" height={560} />
  ) : (
    <NotInThisBrowser key={id} id={id} />
  );
}

function Found({ id, place }: { id: string; place: number }) {
  const { table } = useSelected();
  const joined = useOwn().joined ?? publicAlone(table);
  const { data, error, refetch, isFetching } = useQuery(
    incidentQuery(joined.base, id, basePlace(joined, place)),
  );
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

import { useMemo } from 'react';
import { itemOfText, textAt } from '#core/pack/text-column.ts';
import { REPEAT_DAYS } from '#core/repeats.ts';
import { ELSEWHERE_DAYS, neighboursOf } from '#core/summary/neighbours.ts';
import { countInWords, dayInWords, localDate, plural } from '#core/time/words.ts';
import { CAUSES } from '#core/vocabulary.ts';
import { DataTable } from '#ui/panels/DataTable.tsx';
import { Section } from '#ui/panels/Section.tsx';
import { Link } from '../../Link.tsx';
import { useOwnPlaces } from '../../own/own-context.ts';
import { OwnMark } from '../../own/OwnMark.tsx';
import { paths } from '../../paths.ts';
import { useSelected } from '../../selected.ts';

/** What happened before, after and elsewhere; the filter does not narrow it. */
export function Neighbours({ place, related }: { place: number; related: readonly string[] }) {
  const { table } = useSelected();
  const own = useOwnPlaces();
  const { id: ids, title: titles } = table.index.incidents;
  const found = useMemo(() => neighboursOf(table, place), [table, place]);
  const repeated = table.repeats[place]!;
  const start = (incident: number): number => table.start[table.firstRow[incident]!]!;
  const gap = (other: number): string =>
    plural(Math.abs(Math.round((start(other) - start(place)) / 86_400_000)), 'day');
  const link = (incident: number | null) =>
    incident === null ? (
      'none collected'
    ) : (
      <>
        <Link to={paths.incident.href(textAt(ids, incident))}>{dayOf(incident)}</Link>{' '}
        {CAUSES[table.cause[table.firstRow[incident]!]!]!.label.toLowerCase()},{' '}
        {start(incident) === start(place)
          ? 'at the same moment'
          : `${gap(incident)} ${start(incident) < start(place) ? 'before' : 'after'}`}{' '}
        {own.has(incident) && <OwnMark />}
      </>
    );
  const dayOf = (incident: number): string => {
    const lane = table.lanes[table.lane[table.firstRow[incident]!]!]!;
    return dayInWords(localDate(start(incident), lane.timeZone));
  };
  const titled = (incident: number) => (
    <li key={incident}>
      <Link to={paths.incident.href(textAt(ids, incident))}>{textAt(titles, incident)}</Link>{' '}
      {own.has(incident) && <OwnMark />}
    </li>
  );
  const same = related.map((id) => itemOfText(ids, id)).filter((at) => at >= 0);
  return (
    <>
      <Section
        title="Before and after on the same instances"
        subtitle={
          repeated >= 0
            ? `An earlier incident of the same category on the same or a sister instance began ${gap(repeated)} before, on ${dayOf(repeated)}.`
            : `No earlier incident of the same category on the same or a sister instance within ${REPEAT_DAYS} days.`
        }
      >
        <DataTable
          caption="Incidents before and after, by instance"
          columns={[
            { id: 'Instance', label: 'Instance' },
            { id: 'Before', label: 'Before' },
            { id: 'After', label: 'After' },
          ]}
          rows={found.lanes.map((item) => ({
            id: String(item.lane),
            cells: [
              <Link key="lane" to={paths.instance.href(table.lanes[item.lane]!.id)}>
                {table.lanes[item.lane]!.id}
              </Link>,
              link(item.before),
              link(item.after),
            ],
          }))}
        />
      </Section>
      <Section
        title={
          found.sameCause.length + found.sameMoment.length + same.length === 0
            ? 'Nothing alike elsewhere'
            : 'Elsewhere'
        }
        subtitle={`Other instances: the same category within ${ELSEWHERE_DAYS} days, or an outage that began in the same minute. Alike is not the same: compare the reports.`}
      >
        {same.length > 0 && (
          <>
            <h3>Another report of this event</h3>
            <ul>{same.map(titled)}</ul>
          </>
        )}
        {found.sameMoment.length > 0 && (
          <>
            <h3>Began in the same minute ({countInWords(found.sameMoment.length)})</h3>
            <ul>{found.sameMoment.map(titled)}</ul>
          </>
        )}
        {found.sameCause.length > 0 && (
          <>
            <h3>
              Same category within {ELSEWHERE_DAYS} days ({countInWords(found.sameCause.length)})
            </h3>
            <ul>{found.sameCause.slice(0, 20).map(titled)}</ul>
          </>
        )}
      </Section>
    </>
  );
}

import { textAt } from '#core/pack/text-column.ts';
import { REPEAT_DAYS } from '#core/repeats.ts';
import { neighboursOf } from '#core/summary/neighbours.ts';
import { wholeDays } from '#core/time/day.ts';
import { plural } from '#core/time/words.ts';
import { CAUSES } from '#core/vocabulary.ts';
import { DataTable } from '#ui/panels/DataTable.tsx';
import { Section } from '#ui/panels/Section.tsx';
import { Link } from '../../Link.tsx';
import { useOwnPlaces } from '../../own/own-context.ts';
import { OwnMark } from '../../own/OwnMark.tsx';
import { paths } from '../../paths.ts';
import { useSelected } from '../../selected.ts';
import { dayOf, gapInWords, startOf } from './gap-words.ts';

/** The incidents just before and after on each of the incident's instances, whatever their cause. */
export function BeforeAfter({ place }: { place: number }) {
  const { table } = useSelected();
  const own = useOwnPlaces();
  const repeated = table.repeats[place]!;
  const link = (incident: number | null) =>
    incident === null ? (
      'none collected'
    ) : (
      <>
        <Link to={paths.incident.href(textAt(table.index.incidents.id, incident))}>
          {dayOf(table, incident)}
        </Link>{' '}
        {CAUSES[table.cause[table.firstRow[incident]!]!]!.label.toLowerCase()},{' '}
        {gapInWords(startOf(table, incident) - startOf(table, place))} {own.has(incident) && <OwnMark />}
      </>
    );
  return (
    <Section
      title="Before and after on the same instances"
      subtitle={
        repeated >= 0
          ? `An earlier incident of the same category on the same or a sister instance began ${plural(wholeDays(startOf(table, repeated), startOf(table, place)), 'day')} before, on ${dayOf(table, repeated)}.`
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
        rows={neighboursOf(table, place).map((item) => ({
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
  );
}

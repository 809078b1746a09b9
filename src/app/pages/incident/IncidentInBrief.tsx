import { textAt } from '#core/pack/text-column.ts';
import { instantInWords, minutesInWords, spanInWords, zoneInWords } from '#core/time/words.ts';
import { CAUSES, IMPACTS, TRIGGERS } from '#core/vocabulary.ts';
import { Section } from '#ui/panels/Section.tsx';
import { Link } from '../../Link.tsx';
import { paths } from '../../paths.ts';
import { useSelected } from '../../selected.ts';
import { Facts } from './Facts.tsx';
import { Neighbours } from './Neighbours.tsx';

/** What the index tells of an incident, for when its full record can't be had. */
export function IncidentInBrief({ place }: { place: number }) {
  const { table } = useSelected();
  const first = table.firstRow[place]!;
  const rows = Array.from({ length: table.firstRow[place + 1]! - first }, (_, at) => first + at);
  const lanes = [...new Set(rows.map((row) => table.lanes[table.lane[row]!]!))];
  const { cause, trigger, summary } = table.index.incidents;
  return (
    <>
      <Section title="In brief">
        <Facts
          facts={[
            { label: 'Summary', text: textAt(summary, place) },
            {
              label: 'Outages',
              text: rows.map((row) => {
                const lane = table.lanes[table.lane[row]!]!;
                const start = table.start[row]!;
                const until = table.until[row]!;
                const when =
                  table.timed[row] === 1
                    ? `${spanInWords(start, until, lane.timeZone)} (${minutesInWords((until - start) / 60_000)})`
                    : `${instantInWords(start, lane.timeZone)}, length not stated`;
                return `${lane.id}: ${when}, ${zoneInWords(lane.timeZone)} time, ${IMPACTS[table.impact[row]!]!.label.toLowerCase()}`;
              }),
            },
            {
              label: 'Instances',
              text: lanes.map((lane) => (
                <Link key={lane.id} to={paths.instance.href(lane.id)}>
                  {lane.id}
                </Link>
              )),
            },
            { label: 'Root cause', text: CAUSES[cause[place]!]!.label },
            { label: 'Trigger', text: TRIGGERS[trigger[place]!]!.label },
          ]}
        />
      </Section>
      <Neighbours place={place} related={[]} />
    </>
  );
}

import { useMemo } from 'react';
import { incidentLength } from '#core/incident-length.ts';
import { endsBefore, spanOf, type Incident } from '#core/incident.ts';
import {
  countInWords,
  dayInWords,
  minutesInWords,
  offsetInWords,
  plural,
  spanInWords,
  instantInWords,
  zoneInWords,
} from '#core/time/words.ts';
import { IMPACTS, labelOf } from '#core/vocabulary.ts';
import { DataTable } from '#ui/panels/DataTable.tsx';
import { Section } from '#ui/panels/Section.tsx';
import { readerZone } from '../../reader-zone.ts';
import { WindowsToScale } from '../../charts/WindowsToScale.tsx';
import { useSelected } from '../../selected.ts';
import styles from './OutagesSection.module.css';

/** Each outage in the instance's time, in UTC and in the reader's, with its length, drawn to scale. */
export function OutagesSection({ incident, place }: { incident: Incident; place: number }) {
  const outages = incident.outages.map((outage) => ({ outage, ...spanOf(incident, outage) }));
  const { wallMinutes: wall, instanceMinutes, lanes: laneCount, lanesEach } = incidentLength(incident);
  const own = incident.timeZone ?? 'UTC';
  const reader = readerZone();
  const ownClock = reader !== own && reader !== 'UTC';
  const title =
    wall === null
      ? 'The report states no length'
      : laneCount > 1
        ? `${minutesInWords(wall)} on ${laneCount} instances: ${countInWords(instanceMinutes)} instance-minutes`
        : `${minutesInWords(wall)}${wall >= 60 ? ` (${countInWords(wall)} minutes)` : ''}`;
  const where =
    laneCount < 2
      ? ''
      : lanesEach === null || (lanesEach < laneCount && lanesEach > 1)
        ? ` on ${laneCount} instances, not each on all`
        : outages.length === 1
          ? ` on ${laneCount} instances`
          : lanesEach === 1
            ? ` on ${laneCount} instances, each on one`
            : `, each on ${laneCount} instances`;
  return (
    <Section
      title={title}
      subtitle={`${plural(outages.length, 'window')}${where}${laneCount > 1 && wall !== null ? `; ${countInWords(wall)} minutes of wall time` : ''}. Times ${clocksInWords(own, reader)}.`}
    >
      <div className={styles.drawing}>
        <Drawing place={place} />
      </div>
      <DataTable
        caption="Outages"
        columns={[
          { id: 'instance', label: zoneLabel(incident), tight: true },
          { id: 'UTC', label: 'UTC', tight: true },
          ...(ownClock ? [{ id: 'reader', label: `Your time (${zoneInWords(reader)})`, tight: true }] : []),
          { id: 'Minutes', label: 'Minutes', align: 'end' },
          { id: 'Impact', label: 'Impact' },
        ]}
        rows={outages.map(({ outage, start, end }, at) => {
          const inZone = (zone: string): string => {
            if (start.precision === 'day') {
              return `${dayInWords(outage.start)}${end === null ? '' : ` – ${end.precision === 'day' ? dayInWords(outage.end!) : instantInWords(end.instant, zone)}`}, no time of day`;
            }
            const offset = zone === 'UTC' ? '' : ` (${offsetInWords(start.instant, zone)})`;
            if (end === null) return `${instantInWords(start.instant, zone)}${offset}, end not stated`;
            if (end.precision === 'day')
              return `${instantInWords(start.instant, zone)}${offset} – ${dayInWords(outage.end!)}, end without a time of day`;
            return `${spanInWords(start.instant, end.instant, zone)}${offset}`;
          };
          const counts = start.precision === 'minute' && end?.precision === 'minute';
          const backwards = end !== null && endsBefore(start, end);
          const length = counts && !backwards ? (end.instant - start.instant) / 60_000 : null;
          const stated = outage.statedMinutes;
          return {
            id: String(at),
            cells: [
              inZone(own),
              inZone('UTC'),
              ...(ownClock ? [inZone(reader)] : []),
              length === null
                ? backwards
                  ? 'ends before it starts, as printed'
                  : 'not stated'
                : `${countInWords(length)}${stated !== null && stated !== length ? ` (the report prints ${stated})` : ''}`,
              `${labelOf(IMPACTS, outage.impact)}${outage.instances === null ? '' : `, ${outage.instances.join(', ')} only`}`,
            ],
          };
        })}
      />
    </Section>
  );
}

function clocksInWords(own: string, reader: string): string {
  if (reader === own) return 'in the zone of the report, which is yours, and in UTC';
  if (reader === 'UTC') return 'in the zone of the report and in UTC, which is yours';
  return `in the zone of the report, in UTC and in yours (${zoneInWords(reader)})`;
}

function zoneLabel(incident: Incident): string {
  return incident.timeZone === null ? 'As stated (no zone)' : `${zoneInWords(incident.timeZone)} time`;
}

/** The incident's windows as the table has them: with the zone that the catalog gives each lane. */
function Drawing({ place }: { place: number }) {
  const { table } = useSelected();
  const windows = useMemo(() => {
    const first = table.firstRow[place]!;
    return Array.from({ length: table.firstRow[place + 1]! - first }, (_, at) => {
      const row = first + at;
      const { id: lane, region, timeZone: zone } = table.lanes[table.lane[row]!]!;
      return {
        lane,
        region,
        zone,
        start: table.start[row]!,
        until: table.until[row]!,
        timed: table.timed[row] === 1,
        impact: table.impact[row]!,
      };
    });
  }, [table, place]);
  return <WindowsToScale label="The outages of this incident to scale" windows={windows} />;
}

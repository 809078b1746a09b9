import { useMemo, useState } from 'react';
import { spanOf, type Incident } from '#core/incident.ts';
import { lanesOf } from '#core/lane.ts';
import { union, lengthOf } from '#core/time/interval.ts';
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
import { LaneChart } from '#ui/charts/lanes/LaneChart.tsx';
import { DataTable } from '#ui/panels/DataTable.tsx';
import { Section } from '#ui/panels/Section.tsx';
import { IMPACT_TONES } from '../../charts/impact-tones.ts';
import { readerZone } from '../../charts/OutageTimeline.tsx';
import { useSelected } from '../../selected.ts';

/** Each outage in the instance's time, in UTC and in the reader's, with its length, drawn to scale. */
export function OutagesSection({ incident, place }: { incident: Incident; place: number }) {
  const outages = incident.outages.map((outage) => ({
    outage,
    ...spanOf(incident, outage),
    lanes: lanesOf(incident, outage),
  }));
  const timed = outages.flatMap(({ start, end, lanes }) =>
    start.precision === 'minute' && end !== null && end.precision === 'minute' && end.instant >= start.instant
      ? [{ start: start.instant, end: end.instant, lanes: lanes.length }]
      : [],
  );
  const wall = lengthOf(union(timed)) / 60_000;
  const byLane = timed.reduce((sum, item) => sum + ((item.end - item.start) / 60_000) * item.lanes, 0);
  const laneCount = new Set(outages.flatMap(({ lanes }) => lanes)).size;
  const own = incident.timeZone ?? 'UTC';
  const reader = readerZone();
  const title =
    timed.length === 0
      ? 'The report states no length'
      : laneCount > 1
        ? `${minutesInWords(wall)} on ${laneCount} instances: ${countInWords(byLane)} instance-minutes`
        : `${minutesInWords(wall)}${wall >= 60 ? ` (${countInWords(wall)} minutes)` : ''}`;
  return (
    <Section
      title={title}
      subtitle={`${plural(outages.length, 'window')}${laneCount > 1 ? `, each on ${laneCount} instances; ${countInWords(wall)} minutes of wall time` : ''}. Times in the zone of the report, in UTC and in yours (${zoneInWords(reader)}).`}
    >
      <Drawing place={place} />
      <DataTable
        caption="Outages"
        columns={[
          { id: 'instance', label: zoneLabel(incident), tight: true },
          { id: 'UTC', label: 'UTC', tight: true },
          { id: 'reader', label: `Your time (${zoneInWords(reader)})`, tight: true },
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
            return `${spanInWords(start.instant, end.instant, zone)}${offset}`;
          };
          const counts = start.precision === 'minute' && end?.precision === 'minute';
          const backwards = end !== null && end.instant < start.instant;
          const length = counts && !backwards ? (end.instant - start.instant) / 60_000 : null;
          const stated = outage.statedMinutes;
          return {
            id: String(at),
            cells: [
              inZone(own),
              inZone('UTC'),
              inZone(reader),
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

function zoneLabel(incident: Incident): string {
  return incident.timeZone === null ? 'As stated (no zone)' : `${zoneInWords(incident.timeZone)} time`;
}

/** The incident's own lanes and windows, with as much time around them as they take. */
function Drawing({ place }: { place: number }) {
  const { table } = useSelected();
  const { lanes, marks, extent, rows } = useMemo(() => {
    const first = table.firstRow[place]!;
    const own = Array.from({ length: table.firstRow[place + 1]! - first }, (_, at) => first + at);
    const laneAt = [...new Set(own.map((row) => table.lane[row]!))];
    const byLane = laneAt.map((at) =>
      own.filter((row) => table.lane[row] === at).sort((a, b) => table.start[a]! - table.start[b]!),
    );
    const drawn = byLane.flat();
    const start = Math.min(...own.map((row) => table.start[row]!));
    const end = Math.max(...own.map((row) => table.until[row]!));
    const margin = Math.max((end - start) * 0.15, 15 * 60_000);
    return {
      rows: drawn,
      extent: [start - margin, end + margin] as const,
      lanes: laneAt.map((at) => ({
        id: table.lanes[at]!.id,
        label: table.lanes[at]!.id,
        group: table.lanes[at]!.region,
      })),
      marks: {
        from: Int32Array.from([...laneAt, 0], (_, at) => byLane.slice(0, at).flat().length),
        start: Float64Array.from(drawn, (row) => table.start[row]!),
        end: Float64Array.from(drawn, (row) =>
          table.until[row]! > table.start[row]! ? table.until[row]! : NaN,
        ),
        tone: Uint8Array.from(drawn, (row) => table.impact[row]!),
        vague: Uint8Array.from(drawn, (row) => 1 - table.timed[row]!),
      },
    };
  }, [table, place]);
  const [view, setView] = useState<readonly [number, number]>(extent);
  const zone = table.lanes[table.lane[rows[0]!]!]!.timeZone;
  return (
    <LaneChart
      label="The outages of this incident to scale"
      lanes={lanes}
      marks={marks}
      tones={IMPACT_TONES}
      extent={extent}
      view={view}
      onView={setView}
      zone={zone}
      compact
      describe={(mark) => {
        const row = rows[mark]!;
        const lane = table.lanes[table.lane[row]!]!;
        const timed = table.timed[row] === 1;
        return {
          title: `${lane.id}: ${IMPACTS[table.impact[row]!]!.label.toLowerCase()}`,
          lines: [
            timed
              ? `${spanInWords(table.start[row]!, table.until[row]!, lane.timeZone)}, ${minutesInWords((table.until[row]! - table.start[row]!) / 60_000)}`
              : `${instantInWords(table.start[row]!, lane.timeZone)}, length not stated`,
          ],
        };
      }}
      hrefOf={() => '#content'}
      onOpen={(_, event) => event.preventDefault()}
    />
  );
}

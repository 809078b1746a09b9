import { Button } from '#ui/controls/Button.tsx';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Part } from '#core/figure/figure.ts';
import { toggleValue, withPeriod } from '#core/filter/filter.ts';
import { textAt } from '#core/pack/text-column.ts';
import type { Selection } from '#core/select.ts';
import { timeline } from '#core/summary/timeline.ts';
import type { Table } from '#core/table.ts';
import { addDays } from '#core/time/day.ts';
import {
  countInWords,
  instantInWords,
  localDate,
  minutesInWords,
  offsetInWords,
  spanInWords,
  zoneInWords,
} from '#core/time/words.ts';
import { CAUSES, IMPACTS } from '#core/vocabulary.ts';
import { LaneChart } from '#ui/charts/lanes/LaneChart.tsx';
import { TimelineToolbar } from '#ui/charts/lanes/TimelineToolbar.tsx';
import { HeatmapLegend } from '#ui/charts/HeatmapLegend.tsx';
import { Legend } from '#ui/charts/Legend.tsx';
import { useOwnPlaces } from '../own/own-context.ts';
import { paths } from '../paths.ts';
import { readerZone } from '../reader-zone.ts';
import { FigureLink } from '../figure/FigureLink.tsx';
import { useHover, useLit } from '../hover/hovered.ts';
import { useSelected } from '../selected.ts';
import { hrefWith, useView } from '../use-view.ts';
import { IMPACT_SWATCHES, IMPACT_TONES } from './impact-tones.ts';
import { marksOf, marksWithin } from './lane-marks.ts';
import { extentOf, lanesOf } from './outage-lanes.ts';
import { PeriodBrush } from './PeriodBrush.tsx';
import type { Span } from './span.ts';
import { useSpan } from './use-span.ts';
import styles from './OutageTimeline.module.css';

/** The outages of a lane that began on the day of one of them. */
function partOfRow(table: Table, { view }: Selection, row: number): Part {
  const lane = table.lanes[table.lane[row]!]!;
  const day = localDate(table.start[row]!, view.zone === 'utc' ? 'UTC' : lane.timeZone);
  return { values: { instance: lane.id }, began: { from: day, to: addDays(day, 1) } };
}

/** Every outage shown on a lane per instance, with the strip that chooses what part of time is seen. */
export function OutageTimeline({ compact = false }: { compact?: boolean }) {
  const { table, selection } = useSelected();
  const { view, change } = useView();
  const own = useOwnPlaces();
  const navigate = useNavigate();
  const data = useMemo(() => timeline(table, selection), [table, selection]);
  const extent = useMemo(() => extentOf(table, selection), [table, selection]);
  const [kept, keep] = useSpan(extent);
  // While the view moves it is the hand's; when it comes to rest it goes to the address.
  const [moving, setMoving] = useState<Span | null>(null);
  const span = moving ?? kept;
  const settle = (next: Span) => {
    setMoving(null);
    keep(next);
  };
  const lanes = useMemo(() => lanesOf(table, data, extent), [data, table, extent]);
  const marks = marksOf(table, data);
  const point = useHover('timeline');
  const litSelection = useLit('timeline');
  const litMarks = useMemo(
    () => (litSelection === null ? undefined : marksWithin(table, data, litSelection.rows)),
    [table, data, litSelection],
  );
  const rowOf = (mark: number): number => table.laneOrder.row[data.outages[mark]!]!;
  const describe = (mark: number) => {
    const row = rowOf(mark);
    const lane = table.lanes[table.lane[row]!]!;
    const zone = view.zone === 'utc' ? 'UTC' : view.zone === 'local' ? readerZone() : lane.timeZone;
    const start = table.start[row]!;
    const incident = table.incident[row]!;
    const timed = table.timed[row] === 1;
    const when = timed ? spanInWords(start, table.until[row]!, zone) : instantInWords(start, zone);
    return {
      title: `${lane.id}: ${IMPACTS[table.impact[row]!]!.label.toLowerCase()}${timed ? `, ${minutesInWords((table.until[row]! - start) / 60_000)}` : ', length not stated'}`,
      lines: [
        `${when} ${zoneInWords(zone)} (${offsetInWords(start, zone)})`,
        `Cause: ${CAUSES[table.cause[row]!]!.label.toLowerCase()}`,
        textAt(table.index.incidents.title, incident),
        ...(own.has(incident) ? ['Yours, only in this browser'] : []),
      ],
    };
  };
  const hrefOf = (mark: number) =>
    hrefWith(paths.incident.href(textAt(table.index.incidents.id, table.incident[rowOf(mark)]!)), view);
  const zoomed = span[0] > extent[0] || span[1] < extent[1];
  const zone = view.zone === 'local' ? readerZone() : 'UTC';
  return (
    <div className={styles.timeline}>
      <div className={styles.tools}>
        <div className={styles.legends}>
          <Legend label="Impact" items={IMPACT_SWATCHES} />
          {lanes.some((lane) => (lane.quiet?.length ?? 0) > 0) && (
            <HeatmapLegend
              label="Ground"
              steps={[]}
              unit=""
              states={[{ state: 'uncovered', label: 'Not covered' }]}
            />
          )}
        </div>
        {/* Always there, seen or not: the buttons beside it must not move under the pointer. */}
        <span className={styles.toDays} data-off={!zoomed || undefined}>
          <Button
            onClick={() => {
              const from = localDate(span[0], 'UTC');
              const to = addDays(localDate(span[1] - 1, 'UTC'), 1);
              change({ ...view, filter: withPeriod(view.filter, { kind: 'range', from, to }) });
            }}
          >
            Filter to these days
          </Button>
        </span>
        <TimelineToolbar
          label="Part of the time shown"
          extent={extent}
          view={span}
          zone={zone}
          onView={setMoving}
          onViewEnd={settle}
        />
      </div>
      <PeriodBrush zone={zone} />
      {lanes.length > 0 && (
        <LaneChart
          label="Outages by instance"
          lanes={lanes}
          marks={marks}
          tones={IMPACT_TONES}
          extent={extent}
          view={span}
          onView={setMoving}
          onViewEnd={settle}
          zone={zone}
          describe={describe}
          hrefOf={hrefOf}
          onOpen={(mark, event) => {
            event.preventDefault();
            void navigate(hrefOf(mark));
          }}
          onLane={(lane) =>
            change({
              ...view,
              filter: toggleValue(view.filter, 'instance', table.lanes[data.lanes[lane]!]!.id),
            })
          }
          laneNumber={(lane) => {
            const { id } = table.lanes[data.lanes[lane]!]!;
            const count = countInWords(data.from[lane + 1]! - data.from[lane]!);
            return (
              <FigureLink
                figure="outages"
                part={{ values: { instance: id } }}
                label={`${count}: what is behind the outages of ${id}`}
              >
                {count}
              </FigureLink>
            );
          }}
          litMarks={litMarks}
          onPoint={(mark) => point(mark === null ? null : partOfRow(table, selection, rowOf(mark)))}
          selectedLanes={new Set(view.filter.instance)}
          compact={compact}
        />
      )}
    </div>
  );
}

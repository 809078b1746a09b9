import { useCallback, useMemo } from 'react';
import { timeline } from '#core/summary/timeline.ts';
import { countInWords, plural } from '#core/time/words.ts';
import { isDense } from '#ui/charts/lanes/lane-layout.ts';
import { ModelTable } from '#ui/panels/ModelTable.tsx';
import { Section } from '#ui/panels/Section.tsx';
import { Link } from '../Link.tsx';
import { useOwnPlaces } from '../own/own-context.ts';
import { paths } from '../paths.ts';
import { readerZone } from '../reader-zone.ts';
import { useSelected } from '../selected.ts';
import { timelineHeadline } from './headlines.ts';
import { IMPACT_SWATCHES } from './impact-tones.ts';
import { marksOf } from './lane-marks.ts';
import { extentOf, lanesOf } from './outage-lanes.ts';
import { outageFile, outageTable } from './outage-table.tsx';
import { OutageTimeline } from './OutageTimeline.tsx';
import type { ChartToSave } from './save/chart-to-save.ts';
import { SaveMenu } from './SaveMenu.tsx';
import { useSpan } from './use-span.ts';

/** The timeline with its finding as title and its numbers as a table. */
export function TimelineSection({ compact = false }: { compact?: boolean }) {
  const { table, selection } = useSelected();
  const data = timeline(table, selection);
  const title = useMemo(() => timelineHeadline(table, data), [table, data]);
  const own = useOwnPlaces();
  const makeTable = useCallback(
    (most: number) => outageTable(table, selection, own, most),
    [table, selection, own],
  );
  const extent = useMemo(() => extentOf(table, selection), [table, selection]);
  const [span] = useSpan(extent);
  const chart: ChartToSave = {
    name: 'timeline',
    title,
    subtitle: `${plural(data.outages.length, 'outage')} on ${countInWords(data.lanes.length)} lanes, one per instance; length to scale and never thinner than can be seen. Where several share a place the worst impact is drawn.`,
    picture: () => ({
      kind: 'lanes',
      lanes: lanesOf(table, data, extent),
      marks: marksOf(table, data),
      tones: IMPACT_SWATCHES,
      view: span,
      zone: selection.view.zone === 'local' ? readerZone() : 'UTC',
      compact,
    }),
    table: () => outageFile(table, selection),
  };
  const dense = compact && isDense(data.lanes.length);
  return (
    <Section
      tall
      title={title}
      subtitle={
        dense ? (
          <>
            {plural(data.lanes.length, 'lane')}, too many to name here: point at an outage for its own, or
            open <Link to={paths.timeline.href()}>the timeline, which names each</Link>.
          </>
        ) : (
          'One lane per instance, length to scale and never thinner than can be seen. Drag over the small bars to set the period of the whole page (From and To only zoom); choose an outage to open it, a name to filter, a number to see what is behind it.'
        )
      }
      table={<ModelTable make={makeTable} />}
      save={<SaveMenu chart={chart} />}
    >
      <OutageTimeline compact={compact} />
    </Section>
  );
}

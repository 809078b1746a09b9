import { useMemo } from 'react';
import { timeline } from '#core/summary/timeline.ts';
import { plural } from '#core/time/words.ts';
import { isDense } from '#ui/charts/lanes/lane-layout.ts';
import { Section } from '#ui/panels/Section.tsx';
import { Link } from '../Link.tsx';
import { paths } from '../paths.ts';
import { useSelected } from '../selected.ts';
import { timelineHeadline } from './headlines.ts';
import { OutageTimeline } from './OutageTimeline.tsx';
import { TimelineTable } from './TimelineTable.tsx';

/** The timeline with its finding as title and its numbers as a table. */
export function TimelineSection({ compact = false }: { compact?: boolean }) {
  const { table, selection } = useSelected();
  const data = timeline(table, selection);
  const title = useMemo(() => timelineHeadline(table, data), [table, data]);
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
          'One lane per instance, length to scale and never thinner than can be seen. Choose an outage to open it, a lane to filter by it.'
        )
      }
      table={<TimelineTable />}
    >
      <OutageTimeline compact={compact} />
    </Section>
  );
}

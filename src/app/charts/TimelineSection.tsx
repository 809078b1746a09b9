import { useMemo } from 'react';
import { timeline } from '#core/summary/timeline.ts';
import { Section } from '#ui/panels/Section.tsx';
import { useSelected } from '../selected.ts';
import { timelineHeadline } from './headlines.ts';
import { OutageTimeline } from './OutageTimeline.tsx';
import { TimelineTable } from './TimelineTable.tsx';

/** The timeline with its finding as title and its numbers as a table. */
export function TimelineSection({ compact = false }: { compact?: boolean }) {
  const { table, selection } = useSelected();
  const title = useMemo(() => timelineHeadline(table, timeline(table, selection)), [table, selection]);
  return (
    <Section
      tall
      title={title}
      subtitle="One lane per instance, length to scale and never thinner than can be seen. Choose an outage to open it, a lane to filter by it."
      table={<TimelineTable />}
    >
      <OutageTimeline compact={compact} />
    </Section>
  );
}

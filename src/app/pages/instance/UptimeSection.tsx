import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { countRejected } from '#core/rejected.ts';
import { ruleOf } from '#core/rule.ts';
import { plural, zoneInWords } from '#core/time/words.ts';
import { compareLane } from '#core/uptime/compare-lane.ts';
import type { UptimeData } from '#core/uptime/uptime-pack.ts';
import { Section } from '#ui/panels/Section.tsx';
import { Skeleton } from '#ui/panels/Skeleton.tsx';
import { useSelected } from '../../selected.ts';
import { LoadFailed } from '../../shell/LoadFailed.tsx';
import { uptimeQuery } from '../../uptime-query.ts';
import { useView } from '../../use-view.ts';
import { UptimeQuarter } from './UptimeQuarter.tsx';
import { UptimeTable } from './UptimeTable.tsx';

/** What the vendor's own uptime reports say of an instance, beside what follows from the root-cause reports. */
export function UptimeSection({ lane }: { lane: number }) {
  const { data, error, refetch, isFetching } = useQuery(uptimeQuery);
  if (data !== undefined) return <Loaded lane={lane} data={data} />;
  return (
    <Section title="The vendor’s own uptime reports">
      {error === null || isFetching ? (
        <Skeleton label="Loading the uptime reports" height={120} />
      ) : (
        <LoadFailed
          what="The uptime reports could not be loaded. The rest of the page does not need them."
          error={error}
          onRetry={() => void refetch()}
        />
      )}
    </Section>
  );
}

function Loaded({ lane, data }: { lane: number; data: UptimeData }) {
  const { table } = useSelected();
  const { rule } = useView().view;
  const { quarters, withReport, all } = useMemo(
    () => compareLane(table, lane, data, rule),
    [table, lane, data, rule],
  );
  const { id, timeZone } = table.lanes[lane]!;
  const unread = countRejected(data.rejected);
  const lost =
    unread === 0
      ? ''
      : ` ${plural(unread, 'uptime report')} of this dataset could not be read and ${unread === 1 ? 'is' : 'are'} left out.`;
  if (quarters.length === 0)
    return (
      <Section title="The vendor’s own uptime reports">
        <p>
          {data.reports.length === 0
            ? `No uptime report of the vendor is among this data.${lost}`
            : `No uptime report of the vendor was collected for ${id}.${lost}`}
        </p>
      </Section>
    );
  return (
    <Section
      tall
      title={`The vendor’s own uptime reports, for ${withReport} of ${plural(all, 'quarter')}`}
      subtitle={`Published: what the vendor’s uptime report states for the quarter. Ours: the share of the quarter’s covered minutes without an outage, on ${zoneInWords(timeZone)} time, when ${ruleOf(rule).words}. It rests on the root-cause reports collected for ${id}, which are a sample: an outage that none of them tells of is not in it. Where none was collected there is no figure of ours, for that does not mean that there was no outage. All products count, and no filter narrows it. For the other quarters no uptime report was collected.${lost}`}
    >
      <UptimeTable quarters={quarters} />
      {quarters.map((compared) => (
        <UptimeQuarter key={compared.report.id} compared={compared} />
      ))}
    </Section>
  );
}

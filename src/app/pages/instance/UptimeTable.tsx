import { countInWords, percentInWords } from '#core/time/words.ts';
import type { Compared } from '#core/uptime/difference.ts';
import { percent } from '#core/uptime/outage-words.ts';
import { quarterInWords } from '#core/uptime/quarter.ts';
import { whatFollows } from '#core/uptime/what-follows.ts';
import { DataTable } from '#ui/panels/DataTable.tsx';

/** Published and computed, one row an uptime report. */
export function UptimeTable({ quarters }: { quarters: readonly Compared[] }) {
  return (
    <DataTable
      caption="Availability published and computed, by quarter"
      columns={[
        { id: 'quarter', label: 'Quarter', tight: true },
        { id: 'product', label: 'Report on' },
        { id: 'published', label: 'Published', align: 'end' },
        { id: 'ours', label: 'Ours', align: 'end' },
        { id: 'listed', label: 'Minutes it lists', align: 'end' },
        { id: 'follows', label: 'From these minutes', align: 'end' },
        { id: 'minutes', label: 'Our minutes', align: 'end' },
        { id: 'year', label: 'Published, 12 months', align: 'end' },
      ]}
      rows={quarters.map(({ report, computed, found }) => {
        const { published, listWhole, listedMinutes } = report;
        const length = (found.quarter.end - found.quarter.start) / 60_000;
        const follows = whatFollows(published.quarter ?? '100', listWhole, listedMinutes, length);
        const covered = computed.share !== null;
        return {
          id: report.id,
          cells: [
            quarterInWords(report.quarter),
            report.product,
            published.quarter === null ? 'not seen' : `${published.quarter}\u00a0%`,
            computed.share === null ? 'not covered' : percentInWords(computed.share),
            `${countInWords(listedMinutes)}${listWhole ? '' : ' or more'}`,
            follows === null ? 'not known' : percent(follows.share),
            covered ? countInWords(computed.minutes) : 'not covered',
            published.year === null ? 'not seen' : `${published.year}\u00a0%`,
          ],
        };
      })}
    />
  );
}

import type { ReactNode } from 'react';
import { clausesOf } from '#core/filter/filter.ts';
import { countInWords, percentInWords } from '#core/time/words.ts';
import type { Compared } from '#core/uptime/difference.ts';
import { percent } from '#core/uptime/outage-words.ts';
import { ownFigures } from '#core/uptime/own-figures.ts';
import { quarterDays, quarterInWords } from '#core/uptime/quarter.ts';
import { shareOfListed } from '#core/uptime/what-follows.ts';
import { DataTable } from '#ui/panels/DataTable.tsx';
import { FigureLink } from '../../figure/FigureLink.tsx';
import { useSelected } from '../../selected.ts';
import styles from './UptimeTable.module.css';

/** Published and computed, one row an uptime report. */
export function UptimeTable({ quarters }: { quarters: readonly Compared[] }) {
  const { selection } = useSelected();
  // The comparison is of all products and causes, on the lane's own clock: with a filter or in UTC, the drawer would
  // tell of something else.
  const { filter, zone } = selection.view;
  const alone = zone !== 'utc' && clausesOf(filter).every((clause) => clause === 'instance');
  const opening = (figure: 'availability' | 'minutes', quarter: string, text: string): ReactNode =>
    alone ? (
      <FigureLink figure={figure} part={{ days: quarterDays(quarter) }}>
        {text}
      </FigureLink>
    ) : (
      text
    );
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
      rows={quarters.map((compared) => {
        const { report, found } = compared;
        const own = ownFigures(compared);
        const { published, listWhole, listedMinutes } = report;
        const length = (found.quarter.end - found.quarter.start) / 60_000;
        const follows = shareOfListed(listWhole, listedMinutes, length);
        return {
          id: report.id,
          cells: [
            quarterInWords(report.quarter),
            report.product,
            published.quarter === null ? 'not seen' : `${published.quarter}\u00a0%`,
            own.kind === 'none'
              ? own.share
              : opening('availability', report.quarter, percentInWords(own.share)),
            `${countInWords(listedMinutes)}${listWhole ? '' : ' or more'}`,
            follows === null ? 'not known' : percent(follows),
            own.kind === 'none' ? (
              own.minutes
            ) : (
              <>
                {opening('minutes', report.quarter, countInWords(own.minutes))}
                {own.notes.map((note) => (
                  <span key={note} className={styles.note}>
                    {note}
                  </span>
                ))}
              </>
            ),
            published.year === null ? 'not seen' : `${published.year}\u00a0%`,
          ],
        };
      })}
    />
  );
}

import type { ReactNode } from 'react';
import { countInWords, dayInWords, localDate } from '#core/time/words.ts';
import type { Compared } from '#core/uptime/difference.ts';
import { clocksInWords, reportedSpan } from '#core/uptime/outage-words.ts';
import type { PrintedWindow } from '#core/uptime/printed-window.ts';
import type { ReportedWindow } from '#core/uptime/reported-windows.ts';
import { IMPACTS } from '#core/vocabulary.ts';
import { DataTable, type DataRow } from '#ui/panels/DataTable.tsx';
import { IncidentLink } from './UptimeLinks.tsx';

/** The outages of a quarter, what the uptime report prints beside what the root-cause reports tell. */
export function UptimeOutages({ compared }: { compared: Compared }) {
  const { found, lane } = compared;
  const { timeZone } = lane;
  const dayOf = (window: ReportedWindow): string => localDate(window.start, timeZone);
  const row = (
    day: string,
    group: string,
    printed: readonly PrintedWindow[],
    printedMinutes: number | null,
    reported: readonly ReportedWindow[],
    reportedMinutes: number | null,
  ): DataRow & { readonly day: string } => ({
    id: [day, group, ...printed.map(({ at }) => at), ...reported.map((item) => item.row)].join(' '),
    day,
    cells: [
      dayInWords(day),
      group,
      printed.length === 0 ? '–' : printed.map((item) => <Printed key={item.at} window={item} />),
      printed.length === 0 ? '–' : minutes(printedMinutes),
      reported.length === 0
        ? '–'
        : reported.map((item) => <Reported key={item.row} window={item} zone={timeZone} />),
      reported.length === 0 ? '–' : minutes(reportedMinutes),
    ],
  });
  const rows = [
    ...found.matches.map((match) =>
      row(
        match.printed[0]!.printed.date,
        'both',
        match.printed,
        match.printedMinutes,
        match.reported,
        match.reportedMinutes,
      ),
    ),
    ...found.onlyPrinted.map(({ printed }) =>
      row(printed.printed.date, 'the uptime report only', [printed], printed.minutes, [], null),
    ),
    ...found.onlyReported.map((window) =>
      row(dayOf(window), 'a root-cause report only', [], null, [window], window.minutes),
    ),
    ...found.unplaced.map((window) =>
      row(dayOf(window), 'a report that names no instance', [], null, [window], window.minutes),
    ),
  ].sort((a, b) => (a.day < b.day ? -1 : 1));
  const unrecorded: DataRow[] =
    found.unrecordedMinutes === 0
      ? []
      : [
          {
            id: 'unrecorded',
            cells: ['Not dated', 'rows not recorded here', '–', minutes(found.unrecordedMinutes), '–', '–'],
          },
        ];
  const told = found.matches.length + found.onlyReported.length + found.unplaced.length > 0;
  const sum: DataRow = {
    id: 'sum',
    cells: [
      'Together',
      '',
      '',
      minutes(found.listedMinutes),
      '',
      told ? minutes(found.reportedMinutes) : '–',
    ],
  };
  return (
    <DataTable
      caption="Outages of the uptime report beside those of root-cause reports; minutes together count overlaps once"
      columns={[
        { id: 'day', label: 'Day', tight: true },
        { id: 'group', label: 'Told in' },
        { id: 'printed', label: 'Uptime report, as printed' },
        { id: 'printed-minutes', label: 'Minutes', align: 'end' },
        { id: 'reported', label: 'Root-cause report, instance’s clock' },
        { id: 'reported-minutes', label: 'Minutes', align: 'end' },
      ]}
      rows={[...rows, ...unrecorded, sum]}
    />
  );
}

function minutes(count: number | null): ReactNode {
  return count === null ? 'not stated' : countInWords(count);
}

function Printed({ window }: { window: PrintedWindow }) {
  const { cause } = window.printed;
  return (
    <div>
      {clocksInWords(window.printed)}
      {cause === null ? '' : `. ${cause}.`}
    </div>
  );
}

function Reported({ window, zone }: { window: ReportedWindow; zone: string }) {
  return (
    <div>
      {reportedSpan(window, zone)}, {IMPACTS[window.impact]!.label.toLowerCase()}.{' '}
      <IncidentLink id={window.id} />
    </div>
  );
}

import { useCallback } from 'react';
import { FLAG } from '#core/pack/index-format.ts';
import { dayInWords, localDate } from '#core/time/words.ts';
import { readerZone } from './reader-zone.ts';
import { useSelected } from './selected.ts';
import { useView } from './use-view.ts';

/** Writes the day on which an incident's first outage began, on the clock that the view asks for; a bare day as stated. */
export function useBeganWords(): (incident: number) => string {
  const { table } = useSelected();
  const { view } = useView();
  return useCallback(
    (incident) => {
      const first = table.firstRow[incident]!;
      const own = table.lanes[table.lane[first]!]!.timeZone;
      const dateOnly = (table.index.windows.flags[table.window[first]!]! & FLAG.startDay) !== 0;
      const zone = view.zone === 'utc' ? 'UTC' : view.zone === 'local' ? readerZone() : own;
      return dayInWords(localDate(table.start[first]!, dateOnly ? own : zone));
    },
    [table, view.zone],
  );
}

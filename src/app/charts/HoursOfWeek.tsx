import { useMemo } from 'react';
import { hoursOfWeek } from '#core/summary/hours.ts';
import { plural } from '#core/time/words.ts';
import { HourWeek } from '#ui/charts/HourWeek.tsx';
import { useSelected } from '../selected.ts';

/** Outages by the local hour of the week in which they began. */
export function HoursOfWeek() {
  const { table, selection } = useSelected();
  const { counts } = useMemo(() => hoursOfWeek(table, selection), [table, selection]);
  return (
    <HourWeek caption="Outages by the hour of the week in which they began" counts={counts} describe={(count) => plural(count, 'outage')} />
  );
}

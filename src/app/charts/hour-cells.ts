import { countInWords, plural } from '#core/time/words.ts';
import type { HeatmapCell } from '#ui/charts/heatmapModel.ts';

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The cell of an hour of the week, of 168 counts from Monday 00 on. */
export function hourCell(counts: Int32Array, weekday: number, hour: number): HeatmapCell {
  const count = counts[weekday * 24 + hour]!;
  const where = `${WEEKDAYS[weekday]} ${String(hour).padStart(2, '0')}:00`;
  return count === 0
    ? { value: null, text: '', state: 'quiet', name: `${where}: none` }
    : {
        value: count,
        text: countInWords(count),
        state: 'value',
        name: `${where}: ${plural(count, 'outage')} began`,
      };
}

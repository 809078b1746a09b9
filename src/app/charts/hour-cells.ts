import { openShareOfHour, type OpenWeek } from '#core/open-week.ts';
import { countInWords, plural } from '#core/time/words.ts';
import type { HeatmapCell } from '#ui/charts/heatmapModel.ts';

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The cell of an hour of the week, of 168 counts from Monday 00 on; with open hours, marked where it has some. */
export function hourCell(
  counts: Int32Array,
  weekday: number,
  hour: number,
  week: OpenWeek | null = null,
): HeatmapCell {
  const count = counts[weekday * 24 + hour]!;
  const marked = week !== null && openShareOfHour(week, weekday * 24 + hour) > 0;
  const where = `${WEEKDAYS[weekday]} ${String(hour).padStart(2, '0')}:00${marked ? ', open hours' : ''}`;
  const marks = marked ? { marked } : {};
  return count === 0
    ? { value: null, text: '', state: 'quiet', name: `${where}: none`, ...marks }
    : {
        value: count,
        text: countInWords(count),
        state: 'value',
        name: `${where}: ${plural(count, 'outage')} began`,
        ...marks,
      };
}

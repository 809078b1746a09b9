import type { Breakdown } from '#core/summary/breakdown.ts';
import { countInWords, minutesInWords } from '#core/time/words.ts';
import type { RankedBar } from '#ui/charts/RankedBars.tsx';

/** A breakdown as ranked bars with the running share; `chosen` are the ids that the page is filtered by. */
export function barsOf(
  { shares, incidents, minutes }: Breakdown,
  by: 'incidents' | 'minutes',
  chosen: readonly string[],
): RankedBar[] {
  const total = by === 'incidents' ? incidents : minutes;
  let running = 0;
  return shares.map((share) => {
    running += share[by];
    return {
      id: share.id,
      label: share.label,
      value: share[by],
      text: by === 'incidents' ? countInWords(share.incidents) : minutesInWords(share.minutes),
      share: total > 0 ? `${Math.round((running / total) * 100)} %` : '–',
      muted: share.id === 'unknown' || share.id === 'none-stated',
      selected: chosen.includes(share.id),
    };
  });
}

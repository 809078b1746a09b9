import { useMemo } from 'react';
import { toggleValue } from '#core/filter/filter.ts';
import { breakdown, type Axis } from '#core/summary/breakdown.ts';
import { countInWords, minutesInWords } from '#core/time/words.ts';
import { RankedBars } from '#ui/charts/RankedBars.tsx';
import { useSelected } from '../selected.ts';
import { useView } from '../use-view.ts';

/** Root causes or triggers, largest first with the running share, unknown last. */
export function CauseBars({ axis, by }: { axis: Axis; by: 'incidents' | 'minutes' }) {
  const { table, selection } = useSelected();
  const { view, change } = useView();
  const { shares, incidents, minutes } = useMemo(
    () => breakdown(table, selection, axis, by),
    [table, selection, axis, by],
  );
  const total = by === 'incidents' ? incidents : minutes;
  let running = 0;
  const bars = shares.map((share) => {
    running += share[by];
    return {
      id: share.id,
      label: share.label,
      value: share[by],
      text: by === 'incidents' ? countInWords(share.incidents) : minutesInWords(share.minutes),
      share: total > 0 ? `${Math.round((running / total) * 100)} %` : '–',
      muted: share.id === 'unknown' || share.id === 'none-stated',
      selected: view.filter[axis].includes(share.id),
    };
  });
  return (
    <RankedBars
      label={axis === 'cause' ? 'Root causes' : 'Triggers'}
      bars={bars}
      unit={
        by === 'incidents'
          ? { one: 'incident', many: 'incidents' }
          : { one: 'of instance-minutes', many: 'of instance-minutes' }
      }
      onPick={(id) => change({ ...view, filter: toggleValue(view.filter, axis, id) })}
    />
  );
}

import { useMemo } from 'react';
import { toggleValue } from '#core/filter/filter.ts';
import { breakdown, type Axis } from '#core/summary/breakdown.ts';
import { RankedBars } from '#ui/charts/RankedBars.tsx';
import { FigureLink } from '../figure/FigureLink.tsx';
import { useHover, useLit } from '../hover/hovered.ts';
import { useSelected } from '../selected.ts';
import { useView } from '../use-view.ts';
import { barsOf } from './cause-bars.ts';

/** Root causes or triggers, largest first with the running share, unknown last. */
export function CauseBars({ axis, by }: { axis: Axis; by: 'incidents' | 'minutes' }) {
  const { table, selection } = useSelected();
  const { view, change } = useView();
  const found = useMemo(() => breakdown(table, selection, axis, by), [table, selection, axis, by]);
  const point = useHover(axis === 'cause' ? 'causes' : 'triggers');
  const litSelection = useLit(axis === 'cause' ? 'causes' : 'triggers');
  const lit = useMemo(
    () =>
      litSelection === null
        ? undefined
        : new Map(breakdown(table, litSelection, axis, by).shares.map((share) => [share.id, share[by]])),
    [table, litSelection, axis, by],
  );
  return (
    <RankedBars
      label={axis === 'cause' ? 'Root causes' : 'Triggers'}
      bars={barsOf(found, by, view.filter[axis])}
      unit={
        by === 'incidents'
          ? { one: 'incident', many: 'incidents' }
          : { one: 'of instance-minutes', many: 'of instance-minutes' }
      }
      value={(bar) => (
        <FigureLink
          figure={by}
          part={{ values: { [axis]: bar.id } }}
          label={`${bar.text}: what is behind ${bar.label}`}
        >
          {bar.text}
        </FigureLink>
      )}
      lit={lit}
      onPoint={(id) => point(id === null ? null : { values: { [axis]: id } })}
      onPick={(id) => change({ ...view, filter: toggleValue(view.filter, axis, id) })}
    />
  );
}

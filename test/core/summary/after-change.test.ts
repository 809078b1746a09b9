import { expect, it } from 'vitest';
import { explainAfterChange } from '#core/figure/explain-after-change.ts';
import { textAt } from '#core/pack/text-column.ts';
import { afterChange } from '#core/summary/after-change.ts';
import { always } from '#test/support/recounting.ts';

const CHANGES = ['planned-maintenance', 'deployment', 'configuration-change'];

it('parts the incidents by the trigger that each states, none of them twice', () => {
  always(({ table, selection, shown }) => {
    const triggers = new Map(shown.map(({ incident }) => [incident.id, incident.cause.trigger]));
    const ids = (holds: (trigger: string) => boolean): string[] =>
      [...triggers]
        .filter(([, trigger]) => holds(trigger))
        .map(([id]) => id)
        .sort();
    const named = (places: readonly number[]): string[] =>
      places.map((place) => textAt(table.index.incidents.id, place)).sort();
    const found = afterChange(table, selection);
    expect(found.incidents).toBe(triggers.size);
    expect(named(found.after)).toEqual(ids((trigger) => CHANGES.includes(trigger)));
    expect(named(found.unstated)).toEqual(ids((trigger) => trigger === 'none-stated'));
    expect(found.after.length + found.otherwise.length + found.unstated.length).toBe(found.incidents);
    const told = explainAfterChange(table, selection);
    expect(told.amount).toBe(told.behind.length);
    expect(told.leftOut.flatMap(({ incidents }) => incidents)).toEqual(found.unstated);
  });
});

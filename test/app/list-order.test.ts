import { expect, it } from 'vitest';
import { orderAfter, readOrder, writeOrder } from '#app/pages/incidents/list-order.ts';
import { INCIDENT_SORTS } from '#core/summary/incidents.ts';

it('reads back each order that it writes, and leaves the default out', () => {
  for (const by of INCIDENT_SORTS)
    for (const descending of [true, false])
      expect(readOrder(writeOrder({ by, descending }))).toEqual({ by, descending });
  expect(writeOrder({ by: 'began', descending: true })).toBeNull();
});

it('reads what is no order as latest first', () => {
  for (const text of ['', '-', 'zz', '--length', '-Length'])
    expect(readOrder(text)).toEqual({ by: 'began', descending: true });
});

it('turns the order round at the same column and begins another at its likelier end', () => {
  expect(orderAfter({ by: 'began', descending: true }, 'began')).toEqual({ by: 'began', descending: false });
  expect(orderAfter({ by: 'began', descending: true }, 'length')).toEqual({ by: 'length', descending: true });
  expect(orderAfter({ by: 'length', descending: true }, 'title')).toEqual({ by: 'title', descending: false });
});

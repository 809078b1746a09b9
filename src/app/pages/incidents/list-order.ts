import { INCIDENT_SORTS, type IncidentSort } from '#core/summary/incidents.ts';

/** How the list is sorted. */
export interface ListOrder {
  readonly by: IncidentSort;
  readonly descending: boolean;
}

/** The `sort` of an address: `length` or, from the longest on, `-length`; anything else reads as latest first. */
export function readOrder(text: string | null): ListOrder {
  const descending = text?.startsWith('-') ?? false;
  const by = INCIDENT_SORTS.find((sort) => sort === (descending ? text?.slice(1) : text));
  return by === undefined ? { by: 'began', descending: true } : { by, descending };
}

/** An order as the address has it, null for the default. */
export function writeOrder({ by, descending }: ListOrder): string | null {
  return by === 'began' && descending ? null : `${descending ? '-' : ''}${by}`;
}

/** The order after its column's head was pressed: the other way round, or by another column from its likelier end. */
export function orderAfter({ by, descending }: ListOrder, pressed: IncidentSort): ListOrder {
  return {
    by: pressed,
    descending: pressed === by ? !descending : pressed === 'began' || pressed === 'length',
  };
}

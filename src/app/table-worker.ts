import type { Index } from '#core/pack/index-format.ts';
import { joinIndex } from '#core/pack/join-index.ts';
import { buildTable } from '#core/table.ts';
import { openTable } from './open-table.ts';

/** What a table is built of: a packed index, or one in columns and another to join to it. */
export type TableWork = ArrayBuffer | { readonly base: Index; readonly added: Index };

/** The other side of `table-builder.ts`: takes an index, gives the table, whose columns move without being copied. */
addEventListener('message', ({ data }: MessageEvent<TableWork>) => {
  const built =
    data instanceof ArrayBuffer
      ? openTable(data)
      : Promise.resolve({ table: buildTable(joinIndex(data.base, data.added)) });
  void built.then((result) => postMessage(result, { transfer: [...buffersIn(result)] }));
});

function buffersIn(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (value instanceof Map) for (const item of value.values()) buffersIn(item, found);
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) buffersIn(item, found);
  return found;
}

import type { Index } from '#core/pack/index-format.ts';
import { joinIndex } from '#core/pack/join-index.ts';
import { buildTable } from '#core/table.ts';
import { openTable } from './open-table.ts';
import type { Built } from './table-builder.ts';

/** An index in columns, and another to join to it. */
export interface IndexPair {
  readonly base: Index;
  readonly added: Index;
}

/** What a table is built of: a pair, or the parts of one packed index and their end. */
export type TableWork = IndexPair | Uint8Array<ArrayBuffer> | 'end';

/** The other side of `table-builder.ts`: takes one index, gives the table, whose columns move without being copied. */
addEventListener('message', ({ data }: MessageEvent<TableWork>) => {
  if (data === 'end') (coming ??= begin()).close();
  else if ('base' in data) give({ table: buildTable(joinIndex(data.base, data.added)) });
  else {
    coming ??= begin();
    coming.enqueue(data);
  }
});

let coming: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | undefined;

/** Unpacks the index while it comes. */
function begin(): ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> {
  let controller!: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>;
  void openTable(new ReadableStream({ start: (own) => (controller = own) })).then(give);
  return controller;
}

function give(result: Built): void {
  postMessage(result, { transfer: [...buffersIn(result)] });
}

function buffersIn(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (value instanceof Map) for (const item of value.values()) buffersIn(item, found);
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) buffersIn(item, found);
  return found;
}

import { openTable } from './open-table.ts';

/** The other side of `build-table.ts`: takes a packed index, gives the table, whose columns move without being copied. */
addEventListener('message', (event: MessageEvent<ArrayBuffer>) => {
  void openTable(event.data).then((result) => postMessage(result, { transfer: [...buffersIn(result)] }));
});

function buffersIn(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (value instanceof Map) for (const item of value.values()) buffersIn(item, found);
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) buffersIn(item, found);
  return found;
}

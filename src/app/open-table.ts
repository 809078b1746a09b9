import { readIndex } from '#core/pack/read-index.ts';
import { TooLarge } from '#core/pack/index-parts.ts';
import { INDEX_VERSION, OtherVersion } from '#core/pack/sections.ts';
import { buildTable, type Table } from '#core/table.ts';
import { REPACK } from './load-error.ts';
import { unpackStream } from './unpack.ts';

/** Why an index could not be read and what to do; plain, so that a worker can tell it. */
export interface Fault {
  readonly what: string;
  readonly advice: string;
}

/** Builds the table of a packed index, which may still be on its way; here, in whichever thread that is. */
export async function openTable(
  packed: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<{ table: Table } | { fault: Fault }> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let size = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(part, stream) {
      size += part.length;
      stream.enqueue(part);
    },
  });
  try {
    const bytes = await unpackStream(packed.pipeThrough(counted));
    if (size === 0) return { fault: { what: 'it is empty', advice: REPACK } };
    return { table: buildTable(readIndex(bytes, (part) => decoder.decode(part))) };
  } catch (error) {
    return { fault: faultOf(error, size) };
  }
}

const SPLIT =
  'Publish a part of it, for example one year, or filter it before packing (docs/performance.md tells how far a page goes).';

function faultOf(error: unknown, size: number): Fault {
  if (error instanceof OtherVersion) {
    return error.version === null
      ? { what: 'it is not an index of incidents', advice: REPACK }
      : {
          what: `it is of version ${error.version}; this page reads version ${INDEX_VERSION}`,
          advice: `${REPACK} If you did just that, reload the page.`,
        };
  }
  if (error instanceof TooLarge) return { what: error.message, advice: SPLIT };
  if (error instanceof RangeError && /alloc|invalid (array|typed array|string) length/i.test(error.message)) {
    const megabytes = (size / 1e6).toFixed(1);
    return {
      what: `it takes more memory than this browser gives a page (${megabytes} MB compressed)`,
      advice: SPLIT,
    };
  }
  return { what: 'it is cut short or damaged', advice: REPACK };
}

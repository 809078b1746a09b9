import type { Catalog } from '#core/catalog.ts';
import { readGiven } from './read-given.ts';

/** A file to read; its bytes move to the worker without being copied. */
export interface ReadRequest {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  readonly catalog: Catalog;
}

/** The other side of `report-reader.ts`. Nothing leaves it but the answer, a `ReadResult`. */
addEventListener('message', ({ data: { name, bytes, catalog } }: MessageEvent<ReadRequest>) => {
  void readGiven(name, new Uint8Array(bytes), catalog).then((result) => postMessage(result));
});

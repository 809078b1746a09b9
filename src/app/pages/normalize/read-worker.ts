import type { Catalog } from '#core/catalog.ts';
import { readReport } from '#normalize/read-report.ts';
import type { Reading } from '#normalize/reading.ts';
import { readFile } from '#readers/read-file.ts';

/** A file to read; its bytes move to the worker without being copied. */
export interface ReadRequest {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  readonly catalog: Catalog;
}

/** What became of it. */
export type ReadResult = { readonly reading: Reading } | { readonly error: { readonly message: string } };

/** The other side of `report-reader.ts`. Nothing leaves it but the answer. */
addEventListener('message', (event: MessageEvent<ReadRequest>) => {
  void read(event.data).then((result) => postMessage(result));
});

async function read({ name, bytes, catalog }: ReadRequest): Promise<ReadResult> {
  try {
    const file = await readFile(name, new Uint8Array(bytes));
    if ('error' in file) return file;
    const reading = readReport(file.document, catalog);
    return 'error' in reading ? reading : { reading };
  } catch (error) {
    if (error instanceof TypeError && /import|module script/i.test(error.message)) {
      const message =
        'The part of this page that reads such files could not be loaded. Check the connection, reload the page and try again.';
      return { error: { message } };
    }
    const reason = error instanceof Error ? error.message : String(error);
    return {
      error: {
        message: `The reader failed on this file (${reason.slice(0, 200)}). Copy its text and paste it instead.`,
      },
    };
  }
}

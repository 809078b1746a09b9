import type { Catalog } from '#core/catalog.ts';
import { readReport } from '#normalize/read-report.ts';
import type { Reading } from '#normalize/reading.ts';
import { readFile } from '#readers/read-file.ts';
import { LARGEST } from '#readers/sizes.ts';
import { readOwnJson, type OwnJson } from '../../own/read-own-json.ts';
import { jsonTextOf } from './json-text.ts';

/** What became of a file. */
export type ReadResult =
  | { readonly reading: Reading }
  /** It was no report but JSON that reports have been read to. */
  | { readonly found: OwnJson }
  | { readonly error: { readonly message: string } };

/** Reads a report, or JSON of incidents. Never rejects. */
export async function readGiven(name: string, bytes: Uint8Array, catalog: Catalog): Promise<ReadResult> {
  try {
    const json = bytes.length > LARGEST ? null : jsonTextOf(name, bytes);
    if (json !== null) return fromJson(json);
    const file = await readFile(name, bytes);
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

function fromJson(text: string): ReadResult {
  const found = readOwnJson(text);
  return 'problem' in found ? { error: { message: found.problem } } : { found };
}

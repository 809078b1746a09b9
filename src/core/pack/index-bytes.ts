import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Index } from './index-format.ts';
import { indexOfParts, partsOfIndex } from './index-parts.ts';
import { joinSections, splitSections } from './sections.ts';

/** The file of the index, compressed. */
export const INDEX_FILE = 'index.gz';

/** An index as one run of bytes. */
export function bytesOfIndex(index: Index): Uint8Array {
  const { head, text, numbers } = partsOfIndex(index);
  return joinSections([utf8ToBytes(head), utf8ToBytes(text), numbers]);
}

/**
 * Reads an index from its bytes. Throws `OtherVersion`, `TooLarge`, or another `RangeError` or `SyntaxError` for bytes
 * that are cut short or no index at all.
 *
 * @param utf8 decodes text
 */
export function readIndex(bytes: Uint8Array, utf8: (bytes: Uint8Array) => string): Index {
  const [head, text, numbers] = splitSections(bytes, 3);
  return indexOfParts({ head: utf8(head!), text: utf8(text!), numbers: numbers! });
}

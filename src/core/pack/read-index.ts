import type { Index } from './index-format.ts';
import { indexOfParts } from './index-parts.ts';
import { splitSections } from './sections.ts';

/**
 * Reads an index from its bytes. Throws `OtherVersion`, `TooLarge`, or another `RangeError` or `SyntaxError` for bytes
 * that are cut short or no index at all.
 *
 * @param utf8 decodes text and keeps a byte order mark
 */
export function readIndex(bytes: Uint8Array, utf8: (bytes: Uint8Array) => string): Index {
  const [head, text, numbers] = splitSections(bytes, 3);
  return indexOfParts({ head: utf8(head!), text: text!, numbers: numbers! }, utf8);
}

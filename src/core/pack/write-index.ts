import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Index } from './index-format.ts';
import { partsOfIndex } from './index-parts.ts';
import { joinSections } from './sections.ts';

/** An index as one run of bytes. */
export function bytesOfIndex(index: Index): Uint8Array {
  const { head, text, numbers } = partsOfIndex(index);
  return joinSections([utf8ToBytes(head), text, numbers]);
}

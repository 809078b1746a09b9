import { decodeText } from '#readers/decode-text.ts';
import { looksLikeJson } from '#readers/looks-like-json.ts';

/** How much of a file is looked at, in bytes. */
const HEAD = 4096;

/** The text of a file that begins as JSON does or is named so; null for every other, for an empty one and for what is no text. */
export function jsonTextOf(name: string, bytes: Uint8Array): string | null {
  const head = decodeText(bytes.subarray(0, HEAD));
  if (bytes.length === 0 || head === null || !(looksLikeJson(head) || /\.json$/i.test(name))) return null;
  return decodeText(bytes);
}

import { decodeWindows1252 } from './windows-1252.ts';

/** How much is looked at to tell UTF-16 without its mark. */
const SAMPLE = 4096;

/**
 * The text of bytes: UTF-8, UTF-16 with or without its mark, else Windows-1252, in which every byte stands for
 * something. Null where the result is no text: NULs, or more control characters than a stray one.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes);
  return isText(text) ? text : null;
}

function decode(bytes: Uint8Array): string {
  const wide = wideOf(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const named = namedIn(bytes);
    return named === null ? decodeWindows1252(bytes) : new TextDecoder(named).decode(bytes);
  }
}

/** The encoding that a web page names at its beginning, where it is one that can be read. */
function namedIn(bytes: Uint8Array): string | null {
  const beginning = decodeWindows1252(bytes.subarray(0, SAMPLE));
  const label = /charset="?([\w-]{2,20})/i.exec(beginning)?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf') || encoding === 'windows-1252' ? null : encoding;
  } catch {
    return null;
  }
}

/** UTF-16 by its mark; else by its zeros, which stand in every other place where the letters are Latin. */
function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  const zeros = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at & 1]! += 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > length / 4 && even < odd / 10) return 'utf-16le';
  return even > length / 4 && odd < even / 10 ? 'utf-16be' : null;
}

/** Control characters other than tabs, line ends and page ends are not for reading. */
function isText(text: string): boolean {
  let strange = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) return false;
    if (code >= 32 ? code >= 127 && code < 160 && code !== 0x85 : code < 9 || code > 13) strange += 1;
  }
  return strange <= 2 + text.length / 500;
}

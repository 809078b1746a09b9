import { isUtf8 } from 'node:buffer';

const strict = new TextDecoder('utf-8', { fatal: true });

/** Text of UTF-8 bytes without its byte-order mark, or what is wrong with them. */
export function decodeText(bytes: Uint8Array): { text: string } | { problem: string } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { problem: 'is UTF-16 text; expected UTF-8: save it again in that encoding' };
  }
  if (bytes.includes(0)) return { problem: 'holds NUL bytes and is no text; expected JSON in UTF-8' };
  try {
    return { text: strict.decode(bytes) };
  } catch {
    return {
      problem: `is not UTF-8 text: byte ${firstBadByte(bytes) + 1} does not belong; expected JSON in UTF-8`,
    };
  }
}

/** Where the longest well-formed beginning ends. A prefix may cut a character, so up to 3 bytes may be forgiven. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if ([0, 1, 2, 3].some((cut) => middle >= cut && isUtf8(bytes.subarray(0, middle - cut)))) good = middle;
    else bad = middle;
  }
  while (good > 0 && !isUtf8(bytes.subarray(0, good))) good -= 1;
  return good;
}

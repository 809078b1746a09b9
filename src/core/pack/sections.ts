/** Changes whenever a page of one build could not read the index of another. */
export const INDEX_VERSION = 4;

/** Begins every index, so that a web page or another file in its place is told from a damaged one. */
const MARK = 0x58444c46; // "FLDX"
const HEADER = 16;
/** After the mark, the version and the checksum itself. */
const CHECKED_FROM = 12;

/** Thrown for an index that this page cannot read; `version` is the one it has, or null where it is none. */
export class OtherVersion extends RangeError {
  constructor(readonly version: number | null) {
    super(version === null ? 'it is not an index of incidents' : `it is of version ${version}`);
  }
}

/**
 * Sections in one: a mark, the version, a checksum of what follows it, the number of sections and their lengths (32 bits
 * each, lowest byte first), the sections. The browser undoes a host's compression without looking at gzip's own checksum.
 */
export function joinSections(sections: readonly Uint8Array[]): Uint8Array {
  const begin = HEADER + 4 * sections.length;
  const bytes = new Uint8Array(sections.reduce((sum, { length }) => sum + length, begin));
  const header = new DataView(bytes.buffer);
  const write = (at: number, value: number): void => header.setUint32(at, value, true);
  write(0, MARK);
  write(4, INDEX_VERSION);
  write(12, sections.length);
  let at = begin;
  sections.forEach((section, place) => {
    write(HEADER + 4 * place, section.length);
    bytes.set(section, at);
    at += section.length;
  });
  write(8, checksum(bytes));
  return bytes;
}

/** Takes sections apart again, `count` of them. Throws `OtherVersion`, or a `RangeError` where anything is missing or damaged. */
export function splitSections(bytes: Uint8Array, count: number): Uint8Array[] {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || header.getUint32(0, true) !== MARK) throw new OtherVersion(null);
  const version = header.getUint32(4, true);
  if (version !== INDEX_VERSION) throw new OtherVersion(version);
  if (header.getUint32(8, true) !== checksum(bytes)) throw new RangeError('its checksum does not fit');
  if (header.getUint32(12, true) !== count || bytes.length < HEADER + 4 * count)
    throw new RangeError('its sections are missing');
  let at = HEADER + 4 * count;
  const sections = Array.from({ length: count }, (_, section) => {
    const length = header.getUint32(HEADER + 4 * section, true);
    at += length;
    return bytes.subarray(at - length, at);
  });
  if (at !== bytes.length) throw new RangeError('it is not of the length it says');
  return sections;
}

/**
 * FNV-1a over the 32-bit words that follow the checksum, the last filled up with zeros. Each step is a bijection, so that
 * damage within one word never goes unseen.
 */
function checksum(bytes: Uint8Array): number {
  const from = bytes.byteOffset + CHECKED_FROM;
  const length = bytes.length - CHECKED_FROM;
  const whole = from % 4 === 0 ? bytes.subarray(CHECKED_FROM) : bytes.slice(CHECKED_FROM);
  const words = new Uint32Array(whole.buffer, whole.byteOffset, length >> 2);
  let sum = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ words[at]!, 0x01000193);
  let rest = 0;
  for (let at = length & ~3; at < length; at++) rest |= whole[at]! << (8 * (at & 3));
  return Math.imul(sum ^ rest, 0x01000193) >>> 0;
}

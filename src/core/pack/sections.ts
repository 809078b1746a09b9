/** Changes whenever a page of one build could not read the index of another. */
export const INDEX_VERSION = 2;

/** Begins every index, so that a web page or another file in its place is told from a damaged one. */
const MARK = 0x58444c46; // "FLDX"
const HEADER = 12;

/** Thrown for an index that this page cannot read; `version` is the one it has, or null where it is none. */
export class OtherVersion extends RangeError {
  constructor(readonly version: number | null) {
    super(version === null ? 'it is not an index of incidents' : `it is of version ${version}`);
  }
}

/** Sections in one: a mark, the version, the number of sections and their lengths (32 bits each, lowest byte first), the sections. */
export function joinSections(sections: readonly Uint8Array[]): Uint8Array {
  const begin = HEADER + 4 * sections.length;
  const bytes = new Uint8Array(sections.reduce((sum, { length }) => sum + length, begin));
  const header = new DataView(bytes.buffer);
  [MARK, INDEX_VERSION, sections.length, ...sections.map(({ length }) => length)].forEach((value, at) => {
    header.setUint32(4 * at, value, true);
  });
  let at = begin;
  for (const section of sections) {
    bytes.set(section, at);
    at += section.length;
  }
  return bytes;
}

/** Takes sections apart again, `count` of them. Throws `OtherVersion`, or a `RangeError` where a part is missing. */
export function splitSections(bytes: Uint8Array, count: number): Uint8Array[] {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || header.getUint32(0, true) !== MARK) throw new OtherVersion(null);
  const version = header.getUint32(4, true);
  if (version !== INDEX_VERSION) throw new OtherVersion(version);
  if (header.getUint32(8, true) !== count || bytes.length < HEADER + 4 * count)
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

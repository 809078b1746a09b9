import { Unzlib } from 'fflate';
import { indexOf } from './signatures.ts';

/** Packed bytes taken at a time. */
const PIECE = 8 * 1024;

/**
 * Whether the packed parts of a PDF unpack to more than `most` bytes together, counted without keeping them: the
 * PDF reader itself would hold each of them whole.
 */
export function unpacksTo(bytes: Uint8Array, most: number): boolean {
  let size = 0;
  const mark = 'stream';
  for (let at = indexOf(bytes, mark, Infinity); at !== -1;) {
    let from = at + mark.length;
    if (bytes[from] === 0x0d) from += 1;
    if (bytes[from] === 0x0a) from += 1;
    const end = indexOf(bytes, 'endstream', Infinity, from);
    const until = end === -1 ? bytes.length : end;
    // What zlib packs begins so.
    if (((bytes[from] ?? 0) & 0x0f) === 8) {
      size += unpackedSize(bytes.subarray(from, until), most - size);
      if (size > most) return true;
    }
    at = end === -1 ? -1 : indexOf(bytes, mark, Infinity, end + 'endstream'.length);
  }
  return false;
}

/** How many bytes something unpacks to, as far as it can be unpacked; counting stops beyond `most`. */
function unpackedSize(packed: Uint8Array, most: number): number {
  let size = 0;
  const unzlib = new Unzlib((piece) => {
    size += piece.length;
  });
  try {
    for (let at = 0; at < packed.length && size <= most; at += PIECE)
      unzlib.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch {
    // Damaged or encrypted: what the PDF reader makes of it, it will tell.
  }
  return size;
}

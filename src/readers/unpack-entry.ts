import { Inflate } from 'fflate';
import { joinBytes } from '#core/join-bytes.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Packed bytes taken at a time; none unpack to more than some thousand times as many. */
const PIECE = 8 * 1024;

/**
 * The bytes of a file in an archive, counted while they are unpacked: null as soon as they are more than `most`.
 * Throws where they do not hold together.
 */
export function unpackEntry({ method, packed }: ZipEntry, most: number): Uint8Array | null {
  if (method === 0) return packed.length > most ? null : packed;
  if (method !== 8) throw new Error('packed in a way that documents are not');
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((piece) => {
    size += piece.length;
    if (size <= most) pieces.push(piece);
  });
  for (let at = 0; at < packed.length && size <= most; at += PIECE)
    inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  return size > most ? null : joinBytes(pieces);
}

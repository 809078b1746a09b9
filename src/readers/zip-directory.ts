import { indexOf, startsWith } from './signatures.ts';

/** A file in a zip archive, as the archive's directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes when unpacked, as the directory says; that may be a lie. */
  readonly size: number;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; nothing else is used in documents. */
  readonly method: number;
  readonly packed: Uint8Array;
}

const END = 'PK\x05\x06';
const ENTRY = 'PK\x01\x02';
const LOCAL = 'PK\x03\x04';

/** A comment may stand behind the directory's end, up to so many bytes. */
const COMMENT = 65_557;

/** The files of a zip archive; null where the archive is cut off or does not hold together. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = Math.max(0, bytes.length - COMMENT);
  let end = -1;
  for (let at = indexOf(bytes, END, Infinity, from); at !== -1; at = indexOf(bytes, END, Infinity, at + 1))
    end = at;
  if (end === -1 || end + 22 > bytes.length) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let number = 0; number < count; number++) {
    if (at + 46 > bytes.length || !startsWith(bytes, ENTRY, at)) return null;
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length || !startsWith(bytes, LOCAL, local)) return null;
    // The lengths of name and extra field are told once more before the file itself, and may differ.
    const begin = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      size: view.getUint32(at + 24, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: bytes.subarray(begin, begin + view.getUint32(at + 20, true)),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** A format that is no document, told by its first bytes, and what to try instead. */
interface Signature {
  readonly name: string;
  readonly at: number;
  readonly bytes: string;
  readonly advice: string;
}

const PICTURE =
  'Words in a picture cannot be read: copy the text, or give the page or PDF that it was taken from.';
const OTHER = 'Give the report as text, HTML, PDF or DOCX.';

const SIGNATURES: readonly Signature[] = [
  { name: 'a PNG picture', at: 0, bytes: '\x89PNG', advice: PICTURE },
  { name: 'a JPEG picture', at: 0, bytes: '\xff\xd8\xff', advice: PICTURE },
  { name: 'a GIF picture', at: 0, bytes: 'GIF8', advice: PICTURE },
  { name: 'a WebP picture', at: 8, bytes: 'WEBP', advice: PICTURE },
  { name: 'a TIFF picture', at: 0, bytes: 'II*\0', advice: PICTURE },
  { name: 'a TIFF picture', at: 0, bytes: 'MM\0*', advice: PICTURE },
  { name: 'a picture (HEIC or AVIF) or a film', at: 4, bytes: 'ftyp', advice: PICTURE },
  { name: 'an icon', at: 0, bytes: '\0\0\x01\0', advice: PICTURE },
  {
    name: 'an RTF document',
    at: 0,
    bytes: '{\\rtf',
    advice: 'Open it in a word processor and save it as DOCX or PDF.',
  },
  { name: 'a gzip archive', at: 0, bytes: '\x1f\x8b', advice: 'Unpack it and give the file within.' },
  { name: 'a 7z archive', at: 0, bytes: '7z\xbc\xaf', advice: 'Unpack it and give the file within.' },
  { name: 'a RAR archive', at: 0, bytes: 'Rar!\x1a', advice: 'Unpack it and give the file within.' },
  { name: 'a program', at: 0, bytes: 'MZ\x90\0', advice: OTHER },
  { name: 'a program', at: 0, bytes: '\x7fELF', advice: OTHER },
  { name: 'a database', at: 0, bytes: 'SQLite format 3', advice: OTHER },
  {
    name: 'a saved web archive (Safari)',
    at: 0,
    bytes: 'bplist00',
    advice: 'Save the page as HTML or as PDF instead.',
  },
];

/** What a file seems to be by its first bytes, where that is no document; null where it is none of these. */
export function otherFormat(bytes: Uint8Array): { readonly name: string; readonly advice: string } | null {
  return SIGNATURES.find((item) => startsWith(bytes, item.bytes, item.at)) ?? null;
}

/** Whether bytes hold these, one a character, at a place. */
export function startsWith(bytes: Uint8Array, wanted: string, at = 0): boolean {
  for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted.charCodeAt(i)) return false;
  return true;
}

/** Where bytes first hold these, one a character, from a place and before an end; -1 where they do not. */
export function indexOf(bytes: Uint8Array, wanted: string, end: number, from = 0): number {
  const first = wanted.charCodeAt(0);
  const last = Math.min(end, bytes.length - wanted.length + 1);
  for (let at = bytes.indexOf(first, from); at !== -1 && at < last; at = bytes.indexOf(first, at + 1))
    if (startsWith(bytes, wanted, at)) return at;
  return -1;
}

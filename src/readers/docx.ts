import type { Block } from '#normalize/document.ts';
import { htmlOfDocx } from './docx-html.ts';
import { readHtml } from './html.ts';
import { indexOf } from './signatures.ts';
import { sizeInWords } from './sizes.ts';
import { unpackEntry } from './unpack-entry.ts';
import { unreadable, type Unreadable } from './unreadable.ts';
import { zipDirectory, type ZipEntry } from './zip-directory.ts';

/** Bytes that a document may unpack to, pictures and all, and that its words may. */
export const MOST_UNPACKED = 50 * 1024 * 1024;
const MOST_WORDS = 8 * 1024 * 1024;

const DAMAGED = 'The document is damaged: it breaks off or does not hold together. Fetch or save it again.';

/**
 * The blocks of a DOCX. How much it unpacks to is counted before and while it is unpacked; pictures, fonts and
 * whatever else is no text stays packed.
 */
export async function readDocx(bytes: Uint8Array): Promise<Block[] | Unreadable> {
  const entries = zipDirectory(bytes);
  if (entries === null) return unreadable('damaged', DAMAGED);
  const other = otherArchive(entries);
  if (other !== null) return other;
  if (entries.some(({ encrypted }) => encrypted))
    return unreadable(
      'encrypted',
      'The document is protected with a password. Save a copy without one and give that.',
    );
  const told = entries.reduce((sum, { size }) => sum + size, 0);
  if (told > MOST_UNPACKED) return tooLarge(told);
  try {
    const parts = new Map<string, Uint8Array>();
    let room = MOST_WORDS;
    for (const entry of entries.filter(({ name }) => /^[^\\]*\.(xml|rels)$/i.test(name))) {
      const part = unpackEntry(entry, room);
      if (part === null) return tooLarge(null);
      if (definesEntities(part))
        return unreadable(
          'damaged',
          `The document defines entities of its own, as no word processor does. ${DAMAGED}`,
        );
      room -= part.length;
      parts.set(entry.name, part);
    }
    return readHtml(await htmlOfDocx(parts));
  } catch {
    return unreadable('damaged', DAMAGED);
  }
}

function otherArchive(entries: readonly ZipEntry[]): Unreadable | null {
  const has = (beginning: string): boolean => entries.some(({ name }) => name.startsWith(beginning));
  if (has('word/')) return null;
  const [what, advice] = has('xl/')
    ? ['a spreadsheet', 'Copy the report to a text file, or save it as PDF.']
    : has('ppt/')
      ? ['a presentation', 'Save it as PDF.']
      : has('content.xml')
        ? ['an OpenDocument file', 'Save it as DOCX or PDF.']
        : ['a zip archive', 'Unpack it and give the files within.'];
  return unreadable('not-a-document', `This is ${what}, not a report that can be read. ${advice}`);
}

/** XML may define names that unfold to a thousand times their length. Only what stands before the first tag can. */
function definesEntities(part: Uint8Array): boolean {
  return (
    indexOf(part, '<!', Math.min(part.length, 64 * 1024)) !== -1 &&
    ['<!DOCTYPE', '<!ENTITY'].some((mark) => indexOf(part, mark, Infinity) !== -1)
  );
}

function tooLarge(size: number | null): Unreadable {
  const is = size === null ? `more than ${sizeInWords(MOST_WORDS)} of text` : sizeInWords(size);
  return unreadable(
    'too-large',
    `The document unpacks to ${is}, far more than a report. Save the report alone, without attachments and pictures.`,
  );
}

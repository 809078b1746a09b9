import { documentOf, type Block, type ReportDocument } from '#normalize/document.ts';
import { detect } from './detect.ts';
import { LARGEST, tooLarge } from './sizes.ts';
import { unreadable, type Unreadable } from './unreadable.ts';

export type { Unreadable };

/** Letters of the longest text; a report has some two thousand. */
const MOST_LETTERS = 5_000_000;

/**
 * Reads a file of any accepted format (text, HTML, PDF, DOCX), told apart by its bytes rather than by its
 * name. Nothing in it is run or fetched. The same code runs in Node and in browsers; the reader of a
 * format is loaded when the first file of it comes.
 *
 * @param name the file's name, for messages and to break a tie
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
): Promise<{ document: ReportDocument } | Unreadable> {
  if (bytes.length > LARGEST) return tooLarge(bytes.length);
  const blocks = await blocksOf(name, bytes);
  if ('error' in blocks) return blocks;
  if (blocks.reduce((sum, { text }) => sum + text.length, 0) > MOST_LETTERS) return tooLong();
  if (blocks.length > 0) return { document: documentOf(blocks) };
  return unreadable('empty', 'The file holds no words. Choose another, or save the report again.');
}

async function blocksOf(name: string, bytes: Uint8Array): Promise<readonly Block[] | Unreadable> {
  const found = detect(name, bytes);
  if ('error' in found) return found;
  switch (found.kind) {
    case 'text':
      if (found.text.length > MOST_LETTERS) return tooLong();
      return (await import('./text.ts')).readText(found.text);
    case 'html':
      return (await import('./html.ts')).readHtml(found.text);
    case 'pdf':
      return (await import('./pdf.ts')).readPdf(bytes);
    case 'zip':
      return (await import('./docx.ts')).readDocx(bytes);
  }
}

function tooLong(): Unreadable {
  const most = MOST_LETTERS.toLocaleString('en');
  return unreadable(
    'too-long',
    `The text has more than ${most} letters, as ten books have. Give the report alone in a file of its own.`,
  );
}

import type { Block } from '#normalize/document.ts';
import { blocksOfLines } from './blocks-of-lines.ts';
import { pdfEngine } from './pdf-engine.ts';
import { withoutFurniture } from './pdf-furniture.ts';
import type { PdfPage } from './pdf-line.ts';
import { readPage } from './pdf-page.ts';
import { paragraphsOf } from './pdf-paragraphs.ts';
import { unpacksTo } from './pdf-unpacked.ts';
import { sizeInWords } from './sizes.ts';
import { unreadable, type Unreadable } from './unreadable.ts';

/** Pages of the longest PDF that is read, the letters in it, and the time that may be spent, in milliseconds. */
export const MOST_PAGES = 200;
const MOST_LETTERS = 4_000_000;
const LONGEST = 20_000;

/** Bytes that all its parts may unpack to, pictures that are not packed otherwise among them. */
const MOST_UNPACKED = 200 * 1024 * 1024;

const ALONE = 'Print the pages of the report alone to a PDF and give that.';

/** The blocks of a PDF. Text only: pictures are not looked at, scripts and links not followed, fonts not fetched. */
export async function readPdf(bytes: Uint8Array): Promise<Block[] | Unreadable> {
  if (unpacksTo(bytes, MOST_UNPACKED)) {
    const most = sizeInWords(MOST_UNPACKED);
    return unreadable('too-large', `The PDF unpacks to more than ${most}, far more than a report. ${ALONE}`);
  }
  const { getDocument, OPS } = await pdfEngine();
  const task = getDocument({
    // A copy, for the reader keeps what it is given.
    data: bytes.slice(),
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    disableAutoFetch: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
    verbosity: 0,
  });
  const end = performance.now() + LONGEST;
  try {
    const document = await within(task.promise, end);
    if (document.numPages > MOST_PAGES) return tooMany(document.numPages);
    const pages: PdfPage[] = [];
    let letters = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await within(document.getPage(number), end);
      const read = await within(readPage(page, OPS), end);
      letters += read.lines.reduce((sum, { text }) => sum + text.length, 0);
      if (letters > MOST_LETTERS)
        return unreadable('too-long', `The PDF holds more text than ten books. ${ALONE}`);
      pages.push(read);
      page.cleanup();
    }
    if (letters === 0) return withoutText(document.numPages);
    return blocksOfLines(paragraphsOf(withoutFurniture(pages)));
  } catch (error) {
    return faultOf(error);
  } finally {
    await task.destroy();
  }
}

class TooSlow extends Error {}

/** What a promise gives, or a fault at the moment when the time is over. */
async function within<Value>(work: Promise<Value>, end: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), Math.max(0, end - performance.now()));
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}

function tooMany(pages: number): Unreadable {
  const [has, most] = [pages.toLocaleString('en'), MOST_PAGES.toLocaleString('en')];
  return unreadable('too-long', `The PDF has ${has} pages; at most ${most} are read. ${ALONE}`);
}

function withoutText(pages: number): Unreadable {
  const where = pages === 1 ? 'Its page is' : `Its ${pages} pages are`;
  return unreadable(
    'no-text',
    `The PDF holds no text. ${where} pictures, as scanners make them: run text recognition over it, or give the web page.`,
  );
}

function faultOf(error: unknown): Unreadable {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException')
    return unreadable(
      'encrypted',
      'The PDF is protected with a password. Save a copy without one and give that.',
    );
  if (error instanceof TooSlow)
    return unreadable('too-long', `The PDF took longer than ${LONGEST / 1000} seconds to read. ${ALONE}`);
  return unreadable(
    'damaged',
    'The PDF is damaged: it breaks off or does not hold together. Fetch or save it again.',
  );
}

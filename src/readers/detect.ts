import { decodeText } from './decode-text.ts';
import { looksLikeJson } from './looks-like-json.ts';
import { indexOf, otherFormat, startsWith } from './signatures.ts';
import { unreadable, type Unreadable } from './unreadable.ts';

/** What a file is, told by its bytes; texts are decoded on the way. */
export type Detected =
  | { readonly kind: 'pdf' }
  | { readonly kind: 'zip' }
  | { readonly kind: 'html'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

/** A PDF's first line may stand behind what a mail program or a web server left there. */
const PDF_WITHIN = 1024;

const FORMATS = 'Give the report as text, HTML, PDF or DOCX.';

/** Tells the format of a file. Its name decides nothing but whether a text with tags in it is a page. */
export function detect(name: string, bytes: Uint8Array): Detected | Unreadable {
  if (bytes.length === 0)
    return unreadable('empty', 'The file is empty. Choose another, or save the report again.');
  if (isPdf(bytes)) return { kind: 'pdf' };
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return { kind: 'zip' };
  if (startsWith(bytes, '\xd0\xcf\x11\xe0')) return olderOffice(bytes);
  const other = otherFormat(bytes);
  if (other !== null)
    return unreadable('not-a-document', `This is ${other.name}, not a report. ${other.advice}`);
  const text = decodeText(bytes);
  if (text === null)
    return unreadable(
      'not-a-document',
      `This is a binary file of a kind that is not known here, not a report. ${FORMATS}`,
    );
  return ofText(name, text);
}

function isPdf(bytes: Uint8Array): boolean {
  const at = indexOf(bytes, '%PDF-', PDF_WITHIN);
  return at === 0 || (at > 0 && indexOf(bytes, ' obj', at + 4 * PDF_WITHIN) > at);
}

/** Word before 2007, and documents with a password, which Office packs the same way. */
function olderOffice(bytes: Uint8Array): Unreadable {
  const wide = 'EncryptedPackage'.split('').join('\0');
  if (indexOf(bytes, wide, bytes.length) !== -1) {
    return unreadable(
      'encrypted',
      'The document is protected with a password. Save a copy without one and give that.',
    );
  }
  return unreadable(
    'not-a-document',
    'This is an Office file of the older kind (.doc, .xls, .msg). Open it and save it as DOCX or PDF.',
  );
}

function ofText(name: string, text: string): Detected | Unreadable {
  const start = skipBefore(text);
  const tag = /^<(!doctype|\/?[a-z][a-z0-9:-]{0,20})(?=[\s/>])/i.exec(text.slice(start, start + 64))?.[1];
  const first = tag?.toLowerCase();
  if (first === 'svg')
    return unreadable('not-a-document', `This is a picture (SVG), not a report. ${FORMATS}`);
  if (first !== undefined && (HTML.has(first) || isNamedHtml(name))) return { kind: 'html', text };
  if (isNamedHtml(name) && /<(p|br|div|li|h[1-6]|td|span)[\s/>]/i.test(text)) return { kind: 'html', text };
  if (
    /^(from|mime-version|subject|date|content-[a-z-]{3,30}):/i.test(text) &&
    /^content-type: ?multipart\//im.test(text)
  ) {
    return unreadable(
      'not-a-document',
      'This is a mail or a saved web archive (MHTML). Save the page as HTML or PDF, or copy its text.',
    );
  }
  if (looksLikeJson(text)) {
    return unreadable(
      'not-a-document',
      'This is JSON, not a report. If it holds incidents, check it with `npm run -s validate`, or open it on the page “Read a report”.',
    );
  }
  return { kind: 'text', text };
}

/** Where the first thing stands that is neither blank, comment nor XML declaration. */
function skipBefore(text: string): number {
  let at = 0;
  for (;;) {
    while (at < text.length && (text.charCodeAt(at) <= 32 || text[at] === '\ufeff')) at += 1;
    const end = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '>' : null;
    if (end === null) return at;
    const closed = text.indexOf(end, at + 2);
    if (closed === -1) return at;
    at = closed + end.length;
  }
}

function isNamedHtml(name: string): boolean {
  return /\.x?html?$/i.test(name);
}

const HTML = new Set(
  [
    '!doctype html head body title meta link base style script noscript template main article section header nav',
    'aside footer div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tr td th caption br hr a b i u em',
    'strong span font center blockquote pre code small img figure form iframe',
  ]
    .join(' ')
    .split(' '),
);

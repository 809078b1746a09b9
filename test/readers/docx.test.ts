import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { asDocx, docxOf } from './support/as-docx.ts';
import { blocksOf, faultOf } from './support/read.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const body = (inner: string): string =>
  `<w:document xmlns:w="${MAIN}"><w:body>${inner}</w:body></w:document>`;

test('paragraphs, lists, tables and breaks', async () => {
  const text = 'EU01 - RCA\n• One\n• Two\nThen.\n1. First\n2. Second\nDate | What |\nMay 1 | This |';
  expect(await blocksOf(asDocx(text))).toEqual([
    'EU01 - RCA',
    '• One',
    '• Two',
    'Then.',
    '• First',
    '• Second',
    'Date What',
    'May 1 This',
  ]);
  const broken = body('<w:p><w:r><w:t>One.</w:t><w:br/><w:t>Two.</w:t></w:r></w:p>');
  expect(await blocksOf(docxOf(broken))).toEqual(['One.', 'Two.']);
});

test('pictures are neither unpacked nor shown', async () => {
  const picture = { 'word/media/image1.png': new Uint8Array(20_000_000) };
  expect(await blocksOf(asDocx('EU01 - RCA', picture))).toEqual(['EU01 - RCA']);
});

/** The same archive with another size for each file in its directory. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return copy;
}

describe('a document that cannot be read', () => {
  const large = new Uint8Array(200_000_000);
  const bomb = asDocx('EU01', { 'word/styles.xml': large });
  const deep = body('<w:sdt><w:sdtContent>'.repeat(50_000) + '</w:sdtContent></w:sdt>'.repeat(50_000));
  test.each<[string, Uint8Array, string, RegExp]>([
    ['unpacks to 200 MB', bomb, 'too-large', /unpacks to 190.7 MB/],
    ['unpacks to 200 MB and says otherwise', lying(bomb, 100), 'too-large', /more than 8 MB of text/],
    ['unpacks to 200 MB of pictures', asDocx('EU01', { 'word/media/a.png': large }), 'too-large', /190.7 MB/],
    [
      'defines entities',
      docxOf(`<!DOCTYPE a [<!ENTITY b "${'c'.repeat(100)}">]>${body('<w:p/>')}`),
      'damaged',
      /entities/,
    ],
    ['is cut off', asDocx('EU01').slice(0, 700), 'damaged', /damaged/],
    ['is no XML', docxOf('EU01'), 'damaged', /damaged/],
    ['is too deep', docxOf(deep), 'damaged', /damaged/],
    [
      'is a spreadsheet',
      zipSync({ 'xl/workbook.xml': strToU8('<a/>') }),
      'not-a-document',
      /spreadsheet.*PDF/,
    ],
    ['is a presentation', zipSync({ 'ppt/a.xml': strToU8('<a/>') }), 'not-a-document', /presentation/],
    ['is OpenDocument', zipSync({ 'content.xml': strToU8('<a/>') }), 'not-a-document', /OpenDocument/],
    ['is an archive', zipSync({ 'a.txt': strToU8('x') }), 'not-a-document', /zip archive.*Unpack/],
    ['holds nothing', docxOf(body('<w:p/>')), 'empty', /no words/],
  ])('%s', async (_, bytes, code, words) => {
    const fault = await faultOf(bytes, 'a.docx');
    expect(fault.code).toBe(code);
    expect(fault.message).toMatch(words);
  });

  test('a password', async () => {
    const encrypted = asDocx('EU01');
    const view = new DataView(encrypted.buffer);
    for (let at = 0; at < encrypted.length - 46; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    expect(await blocksOf(encrypted)).toBe('encrypted');
    const office = `\xd0\xcf\x11\xe0${'EncryptedPackage'.split('').join('\0')}\0`;
    expect(await blocksOf(Uint8Array.from(office, (letter) => letter.charCodeAt(0)))).toBe('encrypted');
  });
});

import { strToU8, zipSync, type Zippable } from 'fflate';
import { outlineOf } from './outline.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A report as a word processor saves it: a paragraph a line, lists by their numbering. */
export function asDocx(text: string, more: Zippable = {}): Uint8Array {
  const body = outlineOf(text).map((part) => {
    if (part.kind === 'line') return paragraph(part.text);
    if (part.kind === 'table') return `<w:tbl>${part.rows.map(row).join('')}</w:tbl>`;
    const numbering = `<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${part.ordered ? 2 : 1}"/></w:numPr></w:pPr>`;
    return part.items.map((item) => paragraph(item, numbering)).join('');
  });
  return docxOf(`<w:document xmlns:w="${MAIN}"><w:body>${body.join('')}</w:body></w:document>`, more);
}

/** A document of this main part, and of what else is to lie in the archive. */
export function docxOf(document: string, more: Zippable = {}): Uint8Array {
  const level = (id: number, format: string): string =>
    `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${WORD}.numbering+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`,
    ),
    'word/numbering.xml': strToU8(
      `<w:numbering xmlns:w="${MAIN}">${level(1, 'bullet')}${level(2, 'decimal')}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
    ),
    'word/document.xml': strToU8(document),
    ...more,
  });
}

function row(cells: readonly string[]): string {
  return `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
}

function paragraph(text: string, properties = ''): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped}</w:t></w:r></w:p>`;
}

/** About how wide text is where nothing can be measured: on the wide side, for the viewer's font is not known. */

const NARROW = /[ijl.,:;'|!()[\]]/;
const SLIM = /[ frtI\-/“”"]/;
const WIDE = /[mwMW@%—]/;
const LARGE = /[A-HJ-LN-VX-Z&]/;

/** The width of a text in px at a font size; strong text is a little wider. */
export function widthOf(text: string, size: number, strong = false): number {
  let ems = 0;
  for (const sign of text) {
    if (NARROW.test(sign)) ems += 0.29;
    else if (SLIM.test(sign)) ems += 0.37;
    else if (WIDE.test(sign)) ems += 0.9;
    else if (LARGE.test(sign)) ems += 0.69;
    else ems += sign.codePointAt(0)! > 0x2e7f ? 1 : 0.58;
  }
  return ems * size * (strong ? 1.05 : 1);
}

/** The lines of a text, broken at spaces and, where a word alone is too wide (an address), inside it. */
export function linesOf(text: string, size: number, width: number, strong = false): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (tried: string): boolean => widthOf(tried, size, strong) <= width;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const sign of word) {
      if (line !== '' && !fits(line + sign)) {
        lines.push(line);
        line = '';
      }
      line += sign;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** The text, or as much of its beginning as has room, with an ellipsis. */
export function cut(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text;
  const signs = Array.from(text);
  while (signs.length > 1 && widthOf(`${signs.join('')}…`, size) > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

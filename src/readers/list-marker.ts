/** Signs that begin a list's entry whether or not a blank follows. */
const SIGNS = new Set('•‣◦▪▫■□●○⁃∙·➢➤►✓✔❖\uf0b7\uf0a7\uf0d8\uf0fc\uf076');

/** Signs that do so only when they stand alone or before a blank, since words may begin with them. */
const BEFORE_BLANK = new Set('-–—−*+o§');

const MONTH = /^(jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? ?(\d{4}|$)/i;

/** A cleaned line without the bullets and numbers of a list before it, and whether there were any. */
export function withoutMarker(line: string): { text: string; marked: boolean } {
  let text = line;
  // Word and some pages print a bullet before a number.
  for (let length = markerLength(text); length > 0; length = markerLength(text))
    text = text.slice(text[length] === ' ' ? length + 1 : length);
  return { text, marked: text !== line };
}

function markerLength(text: string): number {
  return signLength(text) || numberLength(text);
}

function signLength(text: string): number {
  const [sign = ''] = text;
  if (SIGNS.has(sign)) return sign.length;
  const alone = text.length === 1 || text[1] === ' ';
  return alone && BEFORE_BLANK.has(sign) ? 1 : 0;
}

/** `1.` or `12)` before a blank or alone; `21. July 2019` and `21. 7. 2019` are dates. */
function numberLength(text: string): number {
  const [number = ''] = /^\d{1,2}[.)](?= |$)/.exec(text) ?? [];
  const rest = text.slice(number.length + 1, number.length + 30);
  return MONTH.test(rest) || /^\d{1,2}\. ?\d/.test(rest) ? 0 : number.length;
}

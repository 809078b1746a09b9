/** Signs that begin a list's entry whether or not a blank follows. */
const SIGNS = new Set('•‣◦▪▫■□●○⁃∙·➢➤►✓✔❖\uf0b7\uf0a7\uf0d8\uf0fc\uf076');

/** Signs that do so only when they stand alone or before a blank, since words may begin with them. */
const BEFORE_BLANK = new Set('-–—−*+o§');

const MONTH = /^(jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? ?(\d{4}|$)/i;

/** A cleaned line without the bullets and numbers of a list before it, and whether there were any. */
export function withoutMarker(line: string): { text: string; marked: boolean } {
  let text = line;
  // Word and some pages print a bullet before a number; more than that is no list.
  for (let times = 0; times < 3; times++) {
    const length = signLength(text) || numberLength(text);
    if (length === 0) break;
    text = text.slice(length).trimStart();
  }
  return { text, marked: text !== line };
}

function signLength(text: string): number {
  const [sign = ''] = text;
  if (SIGNS.has(sign)) return sign.length;
  const alone = text.length === 1 || text[1] === ' ';
  return alone && BEFORE_BLANK.has(sign) ? 1 : 0;
}

/** `1.` or `12)` before a blank or alone; `21. July 2019` is a date. */
function numberLength(text: string): number {
  const [number = ''] = /^\d{1,2}[.)](?= |$)/.exec(text) ?? [];
  return MONTH.test(text.slice(number.length + 1)) ? 0 : number.length;
}

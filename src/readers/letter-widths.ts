/** Widths of letters in hundredths of their height, near enough for the common text fonts. */
const NARROW = new Set("iljtfrI.,;:'|!()[]/-’‘ ");
const WIDE = new Set('mwMWOQGDHNUACBKRVXYTS@%&–—');

/** How much of a text's width its beginning takes, from 0 to 1, by the widths that letters usually have. */
export function shareOfWidth(text: string, length: number): number {
  let beginning = 0;
  let whole = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    const width = NARROW.has(letter) ? 30 : WIDE.has(letter) ? 72 : 50;
    whole += width;
    if (at < length) beginning += width;
  }
  return whole === 0 ? 0 : beginning / whole;
}

/**
 * A word (letters), a number (digits), a mark (any other character) or a web address, with its place in
 * the document. Blanks are no tokens; `glued` tells that none stands before it.
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark' | 'address';
  /** In lower case. */
  readonly text: string;
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** Whether it follows the token before it without a blank. */
  readonly glued: boolean;
}

const LETTER = /\p{L}|\p{M}/u;
const DIGIT = /[0-9]/;
const BLANK = /\s/;

/**
 * The tokens of one line. Everything is read from tokens and bounded looks ahead, never by a regular
 * expression over a whole line, so that time grows linearly with the text whatever it holds.
 *
 * @param offset where the line begins in the document
 */
export function tokensOf(line: string, offset: number): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let blank = true;
  while (at < line.length) {
    const character = characterAt(line, at);
    if (BLANK.test(character)) {
      blank = true;
      at += character.length;
      continue;
    }
    const kind = kindOf(line, at, character);
    const end = endOf(line, at, kind, character);
    const written = line.slice(at, end);
    tokens.push({
      kind,
      text: written.toLowerCase(),
      written,
      start: offset + at,
      end: offset + end,
      glued: !blank,
    });
    blank = false;
    at = end;
  }
  return tokens;
}

function characterAt(line: string, at: number): string {
  return String.fromCodePoint(line.codePointAt(at)!);
}

function kindOf(line: string, at: number, character: string): Token['kind'] {
  if (DIGIT.test(character)) return 'number';
  if (!LETTER.test(character)) return 'mark';
  return ['http://', 'https://', 'www.'].some((head) => line.startsWith(head, at)) ? 'address' : 'word';
}

function endOf(line: string, from: number, kind: Token['kind'], first: string): number {
  if (kind === 'mark') return from + first.length;
  let at = from + first.length;
  while (at < line.length) {
    const character = characterAt(line, at);
    const on =
      kind === 'address'
        ? !BLANK.test(character)
        : kind === 'number'
          ? DIGIT.test(character)
          : LETTER.test(character);
    if (!on) break;
    at += character.length;
  }
  return at;
}

/** Whether a token is one of these marks. */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === 'mark' && marks.includes(token.text);
}

/** Whether a token is one of these words. */
export function isWord(token: Token | undefined, ...words: readonly string[]): boolean {
  return token?.kind === 'word' && words.includes(token.text);
}

/** A number token's value, or null where it has more digits than any number in a report. */
export function numberOf(token: Token | undefined, mostDigits = 4): number | null {
  return token?.kind === 'number' && token.text.length <= mostDigits ? Number(token.text) : null;
}

import type { Catalog } from '#core/catalog.ts';
import type { Fact } from '../fact.ts';
import type { Line } from '../structure/line.ts';
import { isMark, isWord, type Token } from '../tokens.ts';

/** An instance's code as printed and the platform it is printed with; null where none stands beside it. */
export interface PrintedInstance {
  /** `NA05`, in capitals. */
  readonly code: string;
  /** `Primo MT`, `campusM`; empty for the platform whose instances go by their bare code. */
  readonly platform: string | null;
}

/** Platform names before a code, longest first, and what the instance's id begins with. */
const PLATFORMS: readonly (readonly [readonly string[], string])[] = [
  [['primo', 'mt'], 'Primo MT'],
  [['primo', 'tc'], 'Primo TC'],
  [['primo', 've'], ''],
  [['ed', 'platform'], ''],
  [['campusm'], 'campusM'],
  [['primove'], ''],
  [['mt'], 'Primo MT'],
  [['tc'], 'Primo TC'],
  [['alma'], ''],
  [['hep'], ''],
  [['leganto'], ''],
  [['esploro'], ''],
  [['rialto'], ''],
  [['rapido'], ''],
];

/** Words that may stand between a platform and its codes, and between codes. */
const BETWEEN = new Set([
  'and',
  'nad',
  'the',
  'instance',
  'instances',
  'environment',
  'environments',
  'on',
  'our',
  'both',
  'or',
  'na',
  'eu',
  'ap',
  'apac',
  'north',
  'america',
]);

/**
 * The instances that a line names: `NA05`, `HEP AP02`, `EU00;EU01;EU02`, `NA04-NA07`, and
 * `Primo MT APAC01, APAC03 and TC APAC02`, where a platform's name holds for the codes after it.
 */
export function instanceCodesOf(line: Line, catalog: Catalog): Fact<PrintedInstance>[] {
  const { tokens } = line;
  const prefixes = prefixesOf(catalog);
  const found: Fact<PrintedInstance>[] = [];
  let platform: string | null = null;
  let chain: Chain = null;
  for (let at = 0; at < tokens.length; at++) {
    const named = platformAt(tokens, at);
    if (named !== null) {
      platform = named.platform;
      chain = null;
      at = named.next - 1;
      continue;
    }
    const code = codeAt(tokens, at, prefixes);
    if (code === null) {
      if (!passes(tokens[at]!)) platform = chain = null;
      continue;
    }
    const span = { start: tokens[at]!.start, end: tokens[code.next - 1]!.end };
    const add = (number: number): void => {
      const name = `${code.prefix}${String(number).padStart(2, '0')}`;
      found.push({ value: { code: name, platform }, certainty: 'certain', span, finder: 'instance code' });
    };
    // "NA04-NA07": a range, if it is the only dash and leaves codes out.
    if (isRangeMark(tokens, at)) for (const left of leftOut(chain, code, tokens[code.next])) add(left);
    add(code.number);
    chain = { ...code, length: lengthOf(chain) + 1 };
    at = code.next - 1;
  }
  return found;
}

/** The codes since the last break: the last of them, and how many. */
type Chain = { readonly number: number; readonly prefix: string; readonly length: number } | null;

function lengthOf(chain: Chain): number {
  return chain === null ? 0 : chain.length;
}

/** The numbers between the ends of a range; none where more than two codes are joined by dashes. */
function leftOut(chain: Chain, code: { prefix: string; number: number }, after: Token | undefined): number[] {
  if (chain === null || chain.length > 1 || chain.prefix !== code.prefix || isMark(after, '-–')) return [];
  const between = code.number - chain.number - 1;
  return between > 0 && between < 20 ? Array.from({ length: between }, (_, i) => chain.number + 1 + i) : [];
}

/** The id that the catalog gives an instance: its code, or for other platforms their name and the code. */
export function instanceId({ code, platform }: PrintedInstance): string {
  return platform === null || platform === '' ? code : `${platform} ${code}`;
}

const known = new WeakMap<Catalog, ReadonlySet<string>>();

/** The letters that codes begin with; worked out once for a catalog, for every sentence asks. */
function prefixesOf(catalog: Catalog): ReadonlySet<string> {
  const before = known.get(catalog);
  if (before !== undefined) return before;
  const prefixes = new Set(['na', 'eu', 'ap', 'apac', 'ca', 'cn', 'sa', 'me', 'af', 'au', 'uk', 'jp', 'la']);
  for (const { id, named } of catalog.instances) {
    const code = id.slice(id.lastIndexOf(' ') + 1).toLowerCase();
    if (named && /^[a-z]{2,5}\d{2}$/.test(code)) prefixes.add(code.slice(0, -2));
  }
  known.set(catalog, prefixes);
  return prefixes;
}

function codeAt(
  tokens: readonly Token[],
  at: number,
  prefixes: ReadonlySet<string>,
): { prefix: string; number: number; next: number } | null {
  const word = tokens[at]!;
  if (word.kind !== 'word' || !prefixes.has(word.text)) return null;
  const capitals = word.written === word.written.toUpperCase();
  // "NA05", and where the letters are capitals or the code can be nothing else, "na05", "NA-05" and "NA 05" too.
  const parted = isMark(tokens[at + 1], '-‑') && tokens[at + 1]!.glued && tokens[at + 2]?.glued === true;
  const place = parted ? at + 2 : at + 1;
  const number = tokens[place];
  if (number?.kind !== 'number' || number.text.length !== 2 || (!number.glued && !capitals)) return null;
  if (tokens[place + 1]?.glued === true && !endsCode(tokens, place + 1)) return null;
  if (!number.glued && isMark(tokens[place + 1], ':.%')) return null;
  return { prefix: word.text.toUpperCase(), number: Number(number.text), next: place + 1 };
}

/** Whether what is glued to a code leaves it one: "EU00;EU01", "NA01/NA02" and "NA05:" do, "NA01_prod" and "eu01:8080" do not. */
function endsCode(tokens: readonly Token[], at: number): boolean {
  const [after, next] = [tokens[at]!, tokens[at + 1]];
  if (after.kind !== 'mark') return false;
  if (isMark(after, '/')) return next?.kind === 'word';
  return isMark(after, ':') ? next?.glued !== true : !isMark(after, '_@');
}

function platformAt(tokens: readonly Token[], at: number): { platform: string; next: number } | null {
  for (const [words, platform] of PLATFORMS) {
    if (words.every((word, index) => isWord(tokens[at + index], word))) {
      // MT and TC alone are written in capitals.
      if (
        words.length === 1 &&
        words[0]!.length === 2 &&
        tokens[at]!.written !== tokens[at]!.written.toUpperCase()
      )
        continue;
      return { platform, next: at + words.length };
    }
  }
  return null;
}

function isRangeMark(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at - 1], '-–') || isWord(tokens[at - 1], 'to', 'through', 'until');
}

/** Whether a token leaves the platform's name in force. */
function passes(token: Token): boolean {
  return token.kind === 'mark'
    ? ',;&/-–()+'.includes(token.text)
    : BETWEEN.has(token.text) || isWord(token, 'to', 'through');
}

/** Where JSON text stops being JSON, and what was expected there. Lines and columns count from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

const BLANK = /[ \t\r\n]*/y;
const TOKEN =
  /[{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;

type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or ]' | ', or }' | 'end';

/**
 * Finds the fault in text that `JSON.parse` has refused; the parser's own message names no place for
 * half of its errors. Walks tokens with a stack, so that depth cannot exhaust the call stack.
 */
export function findJsonFault(text: string): JsonFault {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    at = endOf(BLANK, text, at) ?? at;
    if (at >= text.length) return fault(text, at, `the text ends here; expected ${inWords(expected)}`);
    const end = endOf(TOKEN, text, at);
    const token = end === null ? '' : text.slice(at, Math.min(end, at + 1));
    const next: Expected | null = end === null ? null : follow(expected, token, open);
    if (next === null || end === null)
      return fault(text, at, `found ${found(text, at)}; expected ${inWords(expected)}`);
    expected = next;
    at = end;
  }
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** What may come after a token that begins with `token`; null where the token may not come at all. */
function follow(expected: Expected, token: string, open: ('{' | '[')[]): Expected | null {
  if (expected === ':') return token === ':' ? 'value' : null;
  if (token === ',') return expected === ', or ]' ? 'value' : expected === ', or }' ? 'name' : null;
  if (token === ']') return expected === ', or ]' || expected === 'value or ]' ? close(open) : null;
  if (token === '}') return expected === ', or }' || expected === 'name or }' ? close(open) : null;
  if (expected === 'name' || expected === 'name or }') return token === '"' ? ':' : null;
  if (expected !== 'value' && expected !== 'value or ]') return null;
  if (token === ':') return null;
  if (token !== '{' && token !== '[') return after(open);
  open.push(token);
  return token === '{' ? 'name or }' : 'value or ]';
}

function close(open: ('{' | '[')[]): Expected {
  open.pop();
  return after(open);
}

function after(open: readonly ('{' | '[')[]): Expected {
  const inner = open.at(-1);
  return inner === undefined ? 'end' : inner === '{' ? ', or }' : ', or ]';
}

function inWords(expected: Expected): string {
  const words: Record<Expected, string> = {
    value: 'a value',
    'value or ]': 'a value or "]"',
    name: 'a field name in double quotes',
    'name or }': 'a field name in double quotes or "}"',
    ':': '":"',
    ', or ]': '"," or "]"',
    ', or }': '"," or "}"',
    end: 'nothing more',
  };
  return words[expected];
}

function found(text: string, at: number): string {
  const line = text.slice(at, at + 24).split(/[\r\n]/, 1)[0] ?? '';
  const closed = /^"(?:[^"\\]|\\.)*"/.test(text.slice(at, at + 100_000));
  return line.startsWith('"') && !closed
    ? `text whose closing quote is missing, ${line}`
    : JSON.stringify(line);
}

function fault(text: string, at: number, reason: string): JsonFault {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, reason };
}

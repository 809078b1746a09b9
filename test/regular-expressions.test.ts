import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';

/** A regular expression of the source, and the file it stands in. */
interface Found {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

function expressionsIn(file: string): Found[] {
  const found: Found[] = [];
  const open: unknown[] = [parseAst(readFileSync(file, 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' })];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== 'object' || node === null) continue;
    if ('regex' in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      found.push({ file, pattern, flags });
    } else open.push(...Object.values(node));
  }
  return found;
}

const all = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .flatMap((name) => expressionsIn(join('src', name)));
const distinct = [...new Map(all.map((one) => [`/${one.pattern}/${one.flags}`, one])).entries()];

describe('regular expressions take time in line with the text, whatever it holds', () => {
  test('the source has some, so that the search finds them', () => {
    expect(distinct.length).toBeGreaterThan(20);
  });

  test.each(distinct)('%s', async (_, { file, pattern, flags }) => {
    // Looks ahead are beyond reasoning by automata; those are tried with attacks instead.
    const checker = pattern.includes('(?=') || pattern.includes('(?!') ? 'fuzz' : 'automaton';
    const result = await check(pattern, flags, { checker, timeout: 20_000 });
    expect({ file, status: result.status }).toEqual({ file, status: 'safe' });
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFile } from '#readers/read-file.ts';
import { utf8 } from './support/read.ts';

const LETTERS = '- ;-;• ;\n;\n\n;  ;\t;\u00a0;\u200b;1. ;o ;our;EU01;the\n;.;:;é'.split(';');
const MARKS =
  '|;---;<p>;<li>;</ul>;<table>;<td>;<br>;<h1>;<main>;</div>;<header>;<pre>;&nbsp;;<!--;<script>'.split(';');

const madeOf = (pieces: readonly string[]) =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
const texts = fc.oneof(madeOf([...LETTERS, ...MARKS]), fc.string({ unit: 'grapheme' }));

test('blocks are clean lines, and their places are those in the text', async () => {
  await fc.assert(
    fc.asyncProperty(texts, fc.constantFrom('a.txt', 'a.html'), async (text, name) => {
      const read = await readFile(name, utf8(text));
      if ('error' in read) {
        expect(read.error.message).not.toBe('');
        return;
      }
      const { document } = read;
      expect(document.blocks.length).toBeGreaterThan(0);
      for (const { text: block, start } of document.blocks) {
        expect(block).toMatch(/^\S+( \S+)*$/u);
        expect(document.text.slice(start, start + block.length)).toBe(block);
      }
      expect(await readFile(name, utf8(text))).toEqual(read);
    }),
    { numRuns: 500 },
  );
});

test('what was read once, as text, is read the same again', async () => {
  await fc.assert(
    fc.asyncProperty(madeOf(LETTERS), async (text) => {
      const read = await readFile('a.txt', utf8(text));
      if ('error' in read) return;
      const lines = read.document.blocks.map(({ kind, text: block }) =>
        kind === 'item' ? `• ${block}` : block,
      );
      const again = await readFile('a.txt', utf8(lines.join('\n')));
      if ('error' in again) throw new Error(again.error.message);
      expect(again.document.blocks.map(({ text: block }) => block).join(' ')).toBe(
        read.document.blocks.map(({ text: block }) => block).join(' '),
      );
    }),
    { numRuns: 300 },
  );
});

test('any bytes end in a document or in a message', async () => {
  const begun = fc.constantFrom('', '%PDF-1.4\n', 'PK\x03\x04', '<html>', '\xff\xfe');
  await fc.assert(
    fc.asyncProperty(begun, fc.uint8Array({ maxLength: 300 }), async (beginning, rest) => {
      const bytes = Uint8Array.from(
        beginning
          .split('')
          .map((letter) => letter.charCodeAt(0))
          .concat(...rest),
      );
      const read = await readFile('a', bytes);
      if ('error' in read) expect(read.error.message).toMatch(/\.$/);
      else expect(read.document.blocks.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

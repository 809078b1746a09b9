import { describe, expect, test } from 'vitest';
import { asPdf, below, ENCRYPTED, type Placed } from './support/as-pdf.ts';
import { blocksOf, faultOf } from './support/read.ts';

/** Lines of one paragraph below one another. */
const close = (lines: readonly string[], top: number, x = 60): Placed[] =>
  lines.map((text, at) => ({ text, x, y: top - at * 15 }));

const LONG = 'The search index fell behind and the application servers waited for it until all';
const REST = 'of their connections were in use, which is when customers saw errors.';

describe('paragraphs', () => {
  test('lines that were full are one', async () => {
    const page = [...close([LONG, REST], 700), ...close([LONG, REST], 640)];
    expect(await blocksOf(asPdf([page]))).toEqual([`${LONG} ${REST}`, `${LONG} ${REST}`]);
  });

  test('lines that had room are not', async () => {
    const page = [
      ...close([LONG, REST], 700),
      ...close(['May 14, 2024 from 18:42 until 19:27', 'May 16, 2024 from 20:05 until 20:31'], 640),
    ];
    expect(await blocksOf(asPdf([page]))).toEqual([
      `${LONG} ${REST}`,
      'May 14, 2024 from 18:42 until 19:27',
      'May 16, 2024 from 20:05 until 20:31',
    ]);
  });

  test('one that goes on overleaf is one', async () => {
    const pages = [[...close([LONG, REST], 700), ...close([LONG], 60)], close([REST], 780)];
    expect(await blocksOf(asPdf(pages))).toEqual([`${LONG} ${REST}`, `${LONG} ${REST}`]);
  });

  test('a title on two lines is one', async () => {
    const title = [
      { text: 'EU05 - RCA - May 14 and', x: 60, y: 760, size: 24 },
      { text: 'May 16, 2024', x: 60, y: 730, size: 24 },
    ];
    expect(await blocksOf(asPdf([[...title, ...close([LONG, REST], 690)]]))).toEqual([
      'EU05 - RCA - May 14 and May 16, 2024',
      `${LONG} ${REST}`,
    ]);
  });

  test('lines written in another order are read from top to bottom', async () => {
    const page = [...close(['Last.'], 600), ...close(['First.'], 700), ...close(['Second.'], 650)];
    expect(await blocksOf(asPdf([page]))).toEqual(['First.', 'Second.', 'Last.']);
  });

  test('a row of a table is a line', async () => {
    const page = [
      { text: 'May 1', x: 60, y: 700 },
      { text: 'First', x: 200, y: 700 },
      { text: 'May 2', x: 60, y: 670 },
      { text: 'Second', x: 200, y: 670 },
    ];
    expect(await blocksOf(asPdf([page]))).toEqual(['May 1 First', 'May 2 Second']);
  });
});

describe('words broken at a line’s end', () => {
  test.each([
    [
      'a hyphen of the word’s own',
      'It was a rule at the fire and the other walls, and so it was another firewall-',
      'level rule that was to blame for it.',
      'firewall-level rule',
    ],
    [
      'a hyphen for want of room',
      'Memory ran out there, which is why those who saw it first said that it was the mem-',
      'ory, though the memory was enough for all.',
      'was the memory, though',
    ],
    [
      'a dash between times',
      'The service was down for everybody on that day, as it was on the next, from 2:20PM-',
      '5:20PM, which is three hours altogether.',
      'from 2:20PM-5:20PM, which',
    ],
    [
      'a dash between words',
      'The service was down for everybody on that day, as it was on the next one there \u0096',
      'Complete down time.',
      'there – Complete',
    ],
    [
      'a slash',
      'The service was down for everybody on that day, on the next one that was Summon/',
      'CDI, which is the index.',
      'was Summon/CDI, which',
    ],
  ])('%s', async (_, first, second, words) => {
    const [block] = await blocksOf(asPdf([[...close([first, second], 700), ...close([LONG, REST], 640)]]));
    expect(block).toContain(words);
  });
});

describe('lists', () => {
  test('bullets as characters, with further lines under the text', async () => {
    const page = [
      ...close(['We did this:'], 760),
      ...close(
        ['\u0095 Moved both volumes back to where they were before the planning office moved them'],
        730,
      ),
      ...close(['and told them why.'], 715, 68),
      ...close(['- Watch.'], 700),
    ];
    expect(await blocksOf(asPdf([page]))).toEqual([
      'We did this:',
      '• Moved both volumes back to where they were before the planning office moved them and told them why.',
      '• Watch.',
    ]);
  });
});

describe('what belongs to the paper is left out', () => {
  const header = { text: 'Library services', x: 60, y: 815, size: 9 };
  const WORDS = [['EU01 - RCA', 'It broke.'], ['We looked.', 'It was the disk.'], ['It is mended.']];
  const pages = [1, 2, 3].map((number) => [
    header,
    ...below(WORDS[number - 1]!),
    { text: `Page ${number} of 3`, x: 280, y: 25, size: 9 },
  ]);

  test('running lines and page numbers', async () => {
    expect(await blocksOf(asPdf(pages))).toEqual(WORDS.flat());
  });

  test('what browsers print around one page', async () => {
    const page = [
      { text: '11/21/26, 1:48 PM', x: 24, y: 820, size: 8 },
      { text: 'EU01 - RCA - Knowledge Center', x: 240, y: 820, size: 8 },
      ...below(['EU01 - RCA', 'It broke.']),
      { text: 'https://knowledge.example.org/a/b?c=1', x: 24, y: 17, size: 8 },
      { text: '1/1', x: 560, y: 17, size: 8 },
    ];
    expect(await blocksOf(asPdf([page]))).toEqual(['EU01 - RCA', 'It broke.']);
  });

  test('but not a report’s own dates and addresses near the edge', async () => {
    const page = [
      ...below(['EU01 - RCA'], 815),
      { text: 'July 11, 2019 from 11:34 AM until 12:02 PM', x: 60, y: 790 },
      { text: 'See http://status.example.org/', x: 60, y: 30 },
    ];
    expect(await blocksOf(asPdf([page]))).toHaveLength(3);
  });
});

describe('a PDF that cannot be read', () => {
  const sound = asPdf([below(['EU01 - RCA'])]);
  test.each<[string, Uint8Array, string, RegExp]>([
    ['with a password', asPdf([below(['EU01'])], ENCRYPTED), 'encrypted', /password.*without one/],
    ['cut off', sound.slice(0, 300), 'damaged', /damaged.*again/],
    [
      'nothing but its first line',
      new TextEncoder().encode(`%PDF-1.7\n${'x'.repeat(1000)}`),
      'damaged',
      /damaged/,
    ],
    ['without text', asPdf([[], []]), 'no-text', /2 pages.*text recognition/],
    [
      'of 10,000 pages',
      asPdf(Array.from({ length: 10_000 }, () => below(['x']))),
      'too-long',
      /10,000 pages; at most 200/,
    ],
  ])('%s', async (_, bytes, code, words) => {
    const fault = await faultOf(bytes, 'a.pdf');
    expect(fault.code).toBe(code);
    expect(fault.message).toMatch(words);
  });

  test('the bytes that were given stay as they are', async () => {
    const bytes = asPdf([below(['EU01 - RCA'])]);
    await blocksOf(bytes);
    expect(bytes).toEqual(sound);
  });
});

import { describe, expect, test } from 'vitest';
import { readText } from '#readers/text.ts';

const PARAGRAPHS = [
  'NA05 - RCA - July 19, 2025',
  'Customers of the Alma NA05 instance at the Seattle Data Center had a service interruption on July 19, 2025 from 10:05 AM until 11:20 AM US Pacific Time.',
  'Root Cause Analysis',
  'A Firewall of the Data Center was given a Setting that pushed its Processor to the limit, and Traffic from all Customers of the Site was slow until it was mended.',
];

/** A text broken at a column as mail programs do. */
function wrapped(text: string, column: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= column) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

describe('a text wrapped at a column', () => {
  test.each([50, 60, 72, 80])('of %i reads as the same paragraphs', (column) => {
    const text = PARAGRAPHS.map((paragraph) => wrapped(paragraph, column)).join('\n');
    expect(readText(text).map((block) => block.text)).toEqual(PARAGRAPHS);
  });

  test('lines that are short of themselves stay apart', () => {
    const lines = [
      'July 19, 2025 from 10:05 until 11:20 Seattle time',
      'July 20, 2025 from 10:05 until 11:20 Seattle time',
      'The Service was down',
      'Nothing else',
    ];
    expect(readText(lines.join('\n')).map((block) => block.text)).toEqual(lines);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFile } from '#readers/read-file.ts';
import { asDocx } from './support/as-docx.ts';
import { asElements, asPage } from './support/as-html.ts';
import { utf8 } from './support/read.ts';

const DOCUMENTS = join(import.meta.dirname, '../documents');

describe('a report printed, saved and copied is the same document', () => {
  test.each(readdirSync(join(DOCUMENTS, 'formats')))('%s', async (name) => {
    const [text, ...others] = await Promise.all(
      ['txt', 'html', 'pdf', 'docx'].map((format) =>
        readFile(
          'report',
          new Uint8Array(readFileSync(join(DOCUMENTS, 'formats', name, `report.${format}`))),
        ),
      ),
    );
    expect(text).toHaveProperty('document');
    for (const other of others) expect(other).toEqual(text);
  });
});

// The five originals may be read where they are, but not kept here.
const ORIGINALS = join(import.meta.dirname, '../../../shared/reports');

describe('as text, as a page with its navigation, as a piece of one and as DOCX', () => {
  const folders = [join(DOCUMENTS, 'practice'), ...(existsSync(ORIGINALS) ? [ORIGINALS] : [])];
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ name, path: join(folder, name) })),
  );
  test.each(files)('$name', async ({ path }) => {
    const text = readFileSync(path, 'utf8');
    const read = await readFile('a', utf8(text));
    expect(read).toHaveProperty('document');
    expect(await readFile('a', utf8(asPage(text)))).toEqual(read);
    expect(await readFile('a', utf8(asElements(text).join('\n')))).toEqual(read);
    expect(await readFile('a', asDocx(text))).toEqual(read);
  });
});

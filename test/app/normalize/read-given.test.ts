import { expect, it } from 'vitest';
import { EXAMPLE_REPORT } from '#app/pages/normalize/example-report.ts';
import { readGiven } from '#app/pages/normalize/read-given.ts';
import { aCatalog, anIncident } from '#test/support/builders.ts';

const incident = anIncident();
const json = JSON.stringify(incident, null, 2);
const found = { found: { incidents: [incident], failed: [] } };

const give = (name: string, given: string | Uint8Array) =>
  readGiven(name, typeof given === 'string' ? new TextEncoder().encode(given) : given, aCatalog());

const wide = (text: string) =>
  new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0)).buffer);

it.each([
  ['a file', 'sent.json', json],
  ['pasted text', 'Pasted text', json],
  ['a list behind blanks', 'sent.txt', `\n\t [ ${json}]\n`],
  ['text behind a mark of its encoding', 'sent', `\uFEFF${json}`],
  ['UTF-16, as some editors save it', 'sent.json', wide(json)],
])('JSON is known by how it begins: %s', async (_, name, given) => {
  expect(await give(name, given)).toEqual(found);
});

it.each([
  ['sent.json', json.slice(0, -2), /^It is no JSON: perhaps a part/],
  ['Pasted text', json.slice(0, -2), /^It is no JSON: perhaps a part/],
  ['report.json', EXAMPLE_REPORT, /^It is no JSON/],
  ['empty.json', '', /^The file is empty/],
  ['list.txt', '[]', /holds no incident/],
  ['other.json', '{"name": "x", "version": "1"}', /^It is JSON, but no incident: /],
])('what only looks like it is told: %s', async (name, given, message) => {
  expect(await give(name, given)).toMatchObject({ error: { message: expect.stringMatching(message) } });
});

it('a report that begins with a word in brackets is read as one', async () => {
  expect(await give('report.txt', `[Final] ${EXAMPLE_REPORT}`)).toHaveProperty('reading.incident');
});

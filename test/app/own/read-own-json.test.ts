import { expect, it } from 'vitest';
import { readOwnJson } from '#app/own/read-own-json.ts';
import { anIncident } from '../../support/builders.ts';

const one = anIncident();
const two = anIncident({ id: 'two' });
const evidence = { title: [{ start: 0, end: 4, text: 'NA05' }] };
/** As `normalize` prints them. */
const read = {
  file: 'a.pdf',
  incident: one,
  evidence,
  findings: one.findings,
  implied: { region: 'by NA05' },
};
const unread = { file: 'b.png', error: { code: 'not-a-document', message: 'This is a picture.' } };

it.each([
  ['one incident', one, [one]],
  ['a list', [one, two], [one, two]],
  ['a dataset', { incidents: [two] }, [two]],
  ['what was printed for a report, with its words', [read], [{ ...one, evidence }]],
])('reads %s', (_, value, incidents) => {
  expect(readOwnJson(JSON.stringify(value))).toEqual({ incidents, failed: [] });
  expect(readOwnJson(`\uFEFF${JSON.stringify(value, null, 2)}\n`)).toEqual({ incidents, failed: [] });
});

it('of what was printed for several reports, tells which could not be read, and why', () => {
  expect(readOwnJson(JSON.stringify([unread, read]))).toEqual({
    incidents: [{ ...one, evidence }],
    failed: [{ file: 'b.png', message: 'This is a picture.' }],
  });
});

it.each([
  ['', /^It is no JSON/],
  [JSON.stringify(one).slice(0, -3), /^It is no JSON: perhaps a part of it is missing/],
  ['[]', /holds no incident/],
  ['"text"', /holds no incident/],
  ['{"incidents":[]}', /holds no incident/],
  [JSON.stringify({ ...one, region: '' }), /^It is JSON, but no incident: region is empty/],
  [JSON.stringify([one, { id: 'x' }]), /^Record 2 is no incident: title is missing/],
  [
    JSON.stringify([read, { ...read, evidence: { title: 'NA05' } }]),
    /^Record 2 is no incident: evidence.title is/,
  ],
  [
    JSON.stringify([unread]),
    /^It holds no incident, for the report could not be read. b.png: This is a picture.$/,
  ],
  [
    JSON.stringify([unread, unread]),
    /^It holds no incident, for none of the 2 reports could be read. b.png: /,
  ],
])('tells what is wrong with %.30s', (text, problem) => {
  expect(readOwnJson(text)).toEqual({ problem: expect.stringMatching(problem) });
});

import { expect, it } from 'vitest';
import { readOwnJson } from '#app/own/read-own-json.ts';
import { anIncident } from '../../support/builders.ts';

const one = anIncident();
const two = anIncident({ id: 'two' });

it.each([
  ['one incident', one, [one]],
  ['a list', [one, two], [one, two]],
  ['a dataset', { incidents: [two] }, [two]],
])('reads %s', (_, value, incidents) => {
  expect(readOwnJson(JSON.stringify(value))).toEqual({ incidents });
  expect(readOwnJson(`\uFEFF${JSON.stringify(value, null, 2)}\n`)).toEqual({ incidents });
});

it.each([
  ['', /^It is no JSON/],
  [JSON.stringify(one).slice(0, -3), /^It is no JSON: perhaps a part of it is missing/],
  ['[]', /holds no incident/],
  ['"text"', /holds no incident/],
  ['{"incidents":[]}', /holds no incident/],
  [JSON.stringify({ ...one, region: '' }), /^It is JSON, but no incident: region is empty/],
  [JSON.stringify([one, { id: 'x' }]), /^Record 2 is no incident: title is missing/],
])('tells what is wrong with %.30s', (text, problem) => {
  expect(readOwnJson(text)).toEqual({ problem: expect.stringMatching(problem) });
});

import { describe, expect, it } from 'vitest';
import { readDataset } from '#core/dataset.ts';
import { parseIncident } from '#core/incident.ts';
import { realDataset } from '#test/support/real-data.ts';

const good = realDataset().incidents.find(({ id }) => id === '2025-07-19-na05')!;
const withOutage = (change: object): object => ({ ...good, outages: [{ ...good.outages[0]!, ...change }] });

describe('a record', () => {
  it.each([
    [
      'a zone that does not exist',
      { ...good, timeZone: 'Mars/Base' },
      'timeZone',
      /no time zone "Mars\/Base"/,
    ],
    [
      'an end before its start',
      withOutage({ end: '2025-07-19T12:25:00-07:00[America/Los_Angeles]' }),
      'outages.0.end',
      /end lies before the start/,
    ],
    [
      'an offset not in force',
      withOutage({ start: '2025-07-19T13:45:00-08:00[America/Los_Angeles]' }),
      'outages.0.start',
      /not in force/,
    ],
    [
      'a script for an address',
      { ...good, source: { ...good.source, url: 'javascript:alert(1)' } },
      'source.url',
      /http/,
    ],
    [
      'an unknown category',
      { ...good, cause: { ...good.cause, category: 'gremlins' } },
      'cause.category',
      /./,
    ],
    ['no outage', { ...good, outages: [] }, 'outages', /./],
    [
      'a precision that its times do not have',
      withOutage({ precision: 'day' }),
      'outages.0.precision',
      /expected "minute"/,
    ],
    [
      'a window on an instance it does not name',
      withOutage({ instances: ['EU01'] }),
      'outages.0.instances',
      /"EU01"/,
    ],
    ['an id with a slash', { ...good, id: 'a/b' }, 'id', /./],
    ['a field there is not', { ...good, colour: 'red' }, '', /colour/],
    [
      'a day there is not',
      { ...good, source: { ...good.source, published: '2025-02-30' } },
      'source.published',
      /./,
    ],
  ])('with %s is refused by field and reason', (_, value, field, reason) => {
    const result = parseIncident(value);
    if (!('problems' in result)) throw new Error('it was accepted');
    expect(result.problems.map((problem) => problem.field)).toContain(field);
    expect(result.problems.map((problem) => problem.reason).join('\n')).toMatch(reason);
  });

  it.each([null, undefined, 1, 'text', [], {}, { id: {} }, JSON.parse('{"__proto__": {"id": "x"}}')])(
    'that is %j is refused',
    (value) => {
      expect(parseIncident(value)).toHaveProperty('problems');
    },
  );

  it.each([
    ['very long text', { ...good, title: 'x'.repeat(10_000) }],
    ['right-to-left text', { ...good, title: '\u202Eשלום <b>', scope: 'مرحبا' }],
    ['no end', withOutage({ end: null })],
    [
      'an end before its start that the report prints',
      {
        ...withOutage({ end: '2025-07-19T12:25:00-07:00[America/Los_Angeles]' }),
        findings: [{ code: 'end-before-start', message: 'As printed.' }],
      },
    ],
  ])('with %s is accepted', (_, value) => {
    expect(parseIncident(value)).toHaveProperty('incident');
  });
});

describe('a dataset', () => {
  const record = (file: string, value: unknown) => ({ file, value });

  it('leaves out a bad record, names it, and keeps the rest', () => {
    const dataset = readDataset('test', [record('a.json', good), record('b.json', { id: 'broken' })], null);
    expect(dataset.incidents).toEqual([good]);
    expect(dataset.rejected).toEqual([expect.objectContaining({ file: 'b.json', record: 'broken' })]);
  });

  it('keeps the first of two records with one id and names the other', () => {
    const dataset = readDataset('test', [record('a.json', good), record('b.json', good)], null);
    expect(dataset.incidents).toHaveLength(1);
    expect(dataset.rejected[0]?.problems[0]?.reason).toMatch(/already used by a record in a\.json/);
  });

  it('derives a catalog where there is none, and says what is wrong with a broken one', () => {
    const without = readDataset('test', [record('a.json', good)], null);
    expect(without.catalog.instances).toEqual([
      expect.objectContaining({ id: 'NA05', timeZone: 'America/Los_Angeles' }),
    ]);
    const broken = readDataset('test', [record('a.json', good)], { asOf: 'soon' });
    expect(broken.catalog).toEqual(without.catalog);
    expect(broken.rejected[0]?.file).toBe('catalog.json');
  });

  it('may be empty', () => {
    expect(readDataset('test', [], null).incidents).toEqual([]);
  });
});

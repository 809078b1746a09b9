import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIncident } from '#core/incident.ts';
import { instantOfWall, isZone } from '#core/time/zone.ts';
import { aCatalog, aDataset, aLane, anIncident, anOutage, aTable } from '#test/support/builders.ts';

const problemsOf = (value: unknown): string[] => {
  const result = parseIncident(value);
  return 'problems' in result ? result.problems.map(({ field, reason }) => `${field}: ${reason}`) : [];
};
const withOutage = (change: object) => ({ ...anIncident(), outages: [anOutage(change)] });

describe('a hostile record', () => {
  it.each([
    ['names of blanks', { ...anIncident(), region: '   ' }, /^region: is empty; expected text/],
    [
      'a year beyond the calendar',
      withOutage({ start: '9999-12-31', end: null, precision: 'day' }),
      /^outages\.0\.start: .*from 1900 to 2199/,
    ],
    [
      'an offset for a zone',
      { ...anIncident(), timeZone: '+05:30' },
      /^timeZone: there is no time zone "\+05:30"/,
    ],
    [
      'a product that the incident does not name',
      withOutage({ products: ['Primo'] }),
      /^outages\.0\.products: "Primo" is not among/,
    ],
    ['a missing field', { ...anIncident(), outages: undefined }, /^outages: is missing; expected a list/],
    ['a number for text', { ...anIncident(), title: 5 }, /^title: is 5; expected text/],
    [
      'text for a number',
      withOutage({ statedMinutes: '5' }),
      /^outages\.0\.statedMinutes: is "5"; expected a number/,
    ],
    [
      'an address with a blank',
      { ...anIncident(), source: { ...anIncident().source, url: 'https://a b' } },
      /^source\.url: /,
    ],
    [
      'a data address',
      { ...anIncident(), source: { ...anIncident().source, url: 'data:text/html,x' } },
      /^source\.url: /,
    ],
    [
      'too long text',
      { ...anIncident(), title: 'x'.repeat(20_001) },
      /^title: has 20,001 characters; expected at most 20,000/,
    ],
    [
      'a key of the prototype',
      JSON.parse(`{"__proto__": 1, ${JSON.stringify(anIncident()).slice(1)}`),
      /^: has "__proto__"/,
    ],
  ])('with %s is refused by field and reason', (_, value, expected) => {
    expect(problemsOf(value).join('\n')).toMatch(expected);
  });

  it('nested a thousand deep is refused, not followed', () => {
    const deep = JSON.parse(`${'['.repeat(1000)}${']'.repeat(1000)}`);
    expect(problemsOf(deep)).not.toEqual([]);
    expect(problemsOf({ ...anIncident(), measures: deep })).not.toEqual([]);
  });

  it('of any kind never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(anIncident())), (value, key) => {
        parseIncident(value);
        parseIncident({ ...anIncident(), [key]: value });
        parseIncident(withOutage({ start: value }));
      }),
    );
  });

  it('does not touch the prototype of objects', () => {
    parseIncident(
      JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
    );
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('a dataset', () => {
  it('with everything of one incident stretched to the limit still makes a table', () => {
    const long = 'ש'.repeat(10_000);
    const table = aTable([anIncident({ title: long, instances: [long], region: long, products: [long] })]);
    expect(table.lanes.map(({ id }) => id)).toEqual([long]);
    expect(table.keys.region.values).toEqual([long]);
  });

  it('completes a catalog with what its incidents use', () => {
    const dataset = aDataset(
      [anIncident({ region: 'Mars', products: ['Rover'] })],
      aCatalog({ instances: [aLane({ id: 'EU01' })] }),
    );
    expect(dataset.rejected).toEqual([]);
    expect(dataset.catalog.instances.map(({ id }) => id)).toEqual(['EU01', 'NA05']);
    expect(dataset.catalog.regions).toContain('Mars');
    expect(dataset.catalog.products.map(({ name }) => name)).toContain('Rover');
  });

  it('names what is wrong with a catalog', () => {
    const { rejected } = aDataset([anIncident()], { ...aCatalog(), asOf: '2025-02-30' });
    expect(rejected).toEqual([
      {
        file: 'catalog.json',
        record: null,
        problems: [{ field: 'asOf', reason: expect.stringMatching(/day of the calendar/) as string }],
      },
    ]);
  });
});

describe('zones', () => {
  it('are names, not offsets, whatever the runtime takes', () => {
    for (const zone of ['+05:30', '-08', '', ' ', 'Not/AZone'])
      expect([zone, isZone(zone)]).toEqual([zone, false]);
  });

  it('may skip a whole day', () => {
    // Samoa went from 29 to 31 December 2011.
    const wall = (text: string): number => instantOfWall(Date.parse(`${text}Z`), 'Pacific/Apia');
    expect(wall('2011-12-30T00:00')).toBe(Date.parse('2011-12-30T10:00Z'));
    expect(wall('2011-12-31T00:00')).toBe(Date.parse('2011-12-30T10:00Z'));
    expect(wall('2011-12-29T23:00')).toBe(Date.parse('2011-12-30T09:00Z'));
  });
});

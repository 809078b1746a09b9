import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aCatalog, anIncident } from './an-incident.ts';
import { runCli, temporaryFolder } from './run-cli.ts';

function dataset(files: Readonly<Record<string, unknown>>): string {
  const folder = temporaryFolder();
  for (const [name, value] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), JSON.stringify(value));
  }
  return folder;
}

const SOUND = { 'catalog.json': aCatalog(), 'incidents/2024/2024-05-06-aa01.json': anIncident() };

/** The lines printed for a folder, without the folder. */
function linesFor(files: Readonly<Record<string, unknown>>): string[] {
  const folder = dataset(files);
  const { code, out } = runCli(['validate', folder]);
  expect(code).toBe(out === '' ? 0 : 1);
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replace(`${folder}/`, ''));
}

describe('exit codes', () => {
  test('the project’s own data are sound: 0', () => {
    const { code, out, err } = runCli(['validate']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toMatch(/^\d+ incidents and \d+ uptime reports read, 0 problems\n$/);
  });

  test('something wrong: 1, one line a problem on standard output, a count on standard error', () => {
    const { code, out, err } = runCli(['validate', '/nowhere/x.json']);
    expect({ code, out }).toEqual({
      code: 1,
      out: '/nowhere/x.json: there is no such file or folder; check the path\n',
    });
    expect(err).toBe('0 incidents read, 1 problem\n');
  });

  test('wrong usage: 2', () => {
    expect(runCli(['validate', '--nonsense']).code).toBe(2);
    expect(runCli(['nonsense']).code).toBe(2);
    expect(runCli(['--help']).code).toBe(0);
  });
});

describe('what is checked beyond the schema', () => {
  test('a sound dataset', () => {
    expect(linesFor(SOUND)).toEqual([]);
  });

  test('a file named otherwise than its incident, or in another year', () => {
    const lines = linesFor({ 'catalog.json': aCatalog(), 'incidents/2023/other.json': anIncident() });
    expect(lines).toEqual([
      'incidents/2023/other.json: id: is "2024-05-06-aa01"; expected the file\'s name, "other"',
      'incidents/2023/other.json: outages: begin in 2024; expected the file in the folder 2024, not 2023',
    ]);
  });

  test('the year is that of the earliest outage in its own zone', () => {
    const [first] = anIncident()['outages'] as [object];
    const late = { ...first, start: '2024-01-01T00:10:00+01:00[Europe/Berlin]', end: null };
    const lines = linesFor({
      'catalog.json': aCatalog(),
      'incidents/2024/2024-05-06-aa01.json': anIncident({ outages: [first, late] }),
    });
    expect(lines).toEqual([]);
  });

  test('names that the catalog does not know, and a region that it has otherwise', () => {
    const strange = anIncident({
      instances: ['AA01', 'ZZ99'],
      products: ['Omega'],
      region: 'South',
      dataCenter: 'Nowhere',
    });
    const text = linesFor({ ...SOUND, 'incidents/2024/2024-05-06-aa01.json': strange }).join('\n');
    expect(text).toContain('instances.1: "ZZ99" is not in the catalog; expected one of its instances');
    expect(text).toContain('products.0: "Omega" is not in the catalog; expected one of its products');
    expect(text).toContain('region: "South" is not in the catalog; expected one of its regions');
    expect(text).toContain('region: is South; expected North, where the catalog has AA01');
    expect(text).toContain('dataCenter: "Nowhere" is not in the catalog');
  });

  test('an incident without instances must have its lane', () => {
    const text = linesFor({
      ...SOUND,
      'incidents/2024/2024-05-06-aa01.json': anIncident({ instances: [] }),
    }).join('\n');
    expect(text).toContain('outages.0: lies on "Alpha · North", which is not in the catalog');
  });

  test('sisters that are unknown, or name each other only one way', () => {
    const catalog = aCatalog();
    const [first, second] = catalog['instances'] as [object, object];
    const lines = linesFor({
      ...SOUND,
      'catalog.json': {
        ...catalog,
        instances: [
          { ...first, sisters: ['AA02', 'AA03'] },
          { ...second, sisters: [] },
        ],
      },
    });
    expect(lines).toEqual([
      'catalog.json: instances.0.sisters: AA01 names AA02, which does not name it; expected both or neither',
      'catalog.json: instances.0.sisters: "AA03" is no instance; expected one of the list',
    ]);
  });

  test('an id used in two of the paths given', () => {
    const [here, there] = [dataset(SOUND), dataset(SOUND)];
    const { code, out } = runCli(['validate', here, there]);
    expect(code).toBe(1);
    expect(out).toContain('id: is already used in');
  });

  test('a loose file of the project’s publisher is held to the project’s catalog, others are not', () => {
    const loose = (publisher: string): string =>
      dataset({
        'x.json': anIncident({ source: { publisher, url: null, published: null, state: 'final' } }),
      });
    expect(runCli(['validate', join(loose('Ex Libris'), 'x.json')]).out).toContain(
      '"AA01" is not in the catalog',
    );
    expect(runCli(['validate', join(loose('Somebody else'), 'x.json')]).code).toBe(0);
  });

  test('a line break in foreign text does not break a message in two', () => {
    const lines = linesFor({
      ...SOUND,
      'incidents/2024/2024-05-06-aa01.json': anIncident({ timeZone: 'a\nb' }),
    });
    expect(lines).toHaveLength(1);
  });
});

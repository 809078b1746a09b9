import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDatasetAt } from '#cli/dataset.ts';
import { IMPACTS, CAUSES, TRIGGERS, idsOf } from '#core/vocabulary.ts';
import { runCli, temporaryFolder } from './run-cli.ts';

function generated(seed: number, count: number, zone: string): string {
  const out = join(temporaryFolder(), 'made.jsonl');
  const { code } = runCli(['generate', '--incidents', String(count), '--seed', String(seed), '--out', out], {
    TZ: zone,
  });
  expect(code).toBe(0);
  return out;
}

test('the same seed gives the same bytes in any zone, another seed others', () => {
  const first = readFileSync(generated(7, 300, 'Pacific/Chatham'), 'utf8');
  expect(readFileSync(generated(7, 300, 'America/Los_Angeles'), 'utf8')).toBe(first);
  expect(readFileSync(generated(8, 300, 'Pacific/Chatham'), 'utf8')).not.toBe(first);
});

test('a made-up dataset is sound, and like a real one in size and spread', () => {
  const { dataset } = readDatasetAt(generated(1, 4000, 'UTC'));
  expect(dataset.rejected).toEqual([]);
  expect(dataset.incidents).toHaveLength(4000);
  const outages = dataset.incidents.flatMap((item) =>
    item.outages.map((outage) => ({ outage, lanes: (outage.instances ?? item.instances).length })),
  );
  const rows = outages.reduce((sum, { lanes }) => sum + lanes, 0) / 4000;
  expect(rows).toBeGreaterThan(2.4);
  expect(rows).toBeLessThan(2.8);
  expect(dataset.catalog.instances).toHaveLength(300);
  expect(dataset.catalog.regions).toHaveLength(8);
  expect(dataset.catalog.products).toHaveLength(20);
  expect(new Set(outages.map(({ outage }) => outage.impact))).toEqual(new Set(idsOf(IMPACTS)));
  expect(new Set(dataset.incidents.map((item) => item.cause.category))).toEqual(new Set(idsOf(CAUSES)));
  expect(new Set(dataset.incidents.map((item) => item.cause.trigger))).toEqual(new Set(idsOf(TRIGGERS)));
  expect(outages.some(({ outage }) => outage.precision === 'day')).toBe(true);
  expect(outages.some(({ outage }) => outage.precision === 'minute' && outage.end === null)).toBe(true);
  const years = new Set(dataset.incidents.map((item) => item.id.slice(0, 4)));
  expect([...years].sort()).toEqual(Array.from({ length: 13 }, (_, at) => String(2013 + at)));
});

test('a folder comes with a catalog and validates', () => {
  const folder = join(temporaryFolder(), 'made');
  expect(runCli(['generate', '--incidents', '50', '--out', folder]).code).toBe(0);
  expect(runCli(['validate', folder])).toMatchObject({ code: 0, out: '' });
});

test('wrong usage says what was expected', () => {
  for (const args of [
    ['--incidents', 'many'],
    ['--incidents', '-1'],
    ['--incidents', '5', '--seed', '1.5'],
  ]) {
    expect(runCli(['generate', ...args, '--out', 'x.jsonl'])).toMatchObject({ code: 2 });
  }
  expect(runCli(['generate', '--incidents', '5', '--out', 'x.csv']).err).toContain('.jsonl');
});

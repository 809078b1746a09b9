import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readUptime, UPTIME_FILE, type UptimeData } from '#core/uptime/uptime-pack.ts';
import { readDatasetAt } from '#cli/dataset.ts';
import { writePack } from '#cli/pack-files.ts';
import { readUptimeAt } from '#cli/uptime-files.ts';
import { anUptimeReport } from '#test/support/real-uptime.ts';
import { anIncident, aCatalog } from './an-incident.ts';
import { runCli, temporaryFolder } from './run-cli.ts';

const REPORT = anUptimeReport({
  id: '2024q2-alpha-aa01',
  product: 'Alpha',
  instance: 'AA01',
  quarter: '2024Q2',
});
const INCIDENTS = {
  'catalog.json': aCatalog(),
  'incidents/2024/2024-05-06-aa01.json': anIncident({
    findings: [
      { code: 'meridiem', message: 'The end carries an AM.' },
      { code: 'cause-open', message: 'Not known yet.' },
    ],
  }),
};

function dataset(files: Readonly<Record<string, unknown>>): string {
  const folder = temporaryFolder();
  for (const [name, value] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));
  }
  return folder;
}

function packed(folder: string): UptimeData {
  return readUptime(gunzipSync(readFileSync(join(folder, UPTIME_FILE))).toString());
}

describe('validate', () => {
  test('reads uptime reports too, and takes none of them for an incident', () => {
    const folder = dataset({ ...INCIDENTS, 'uptime/2024/2024q2-alpha-aa01.json': REPORT });
    const { code, out, err } = runCli(['validate', folder]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toBe('1 incident and 1 uptime report read, 0 problems\n');
  });

  test('names the file, the field, what is wrong and what was expected', () => {
    const folder = dataset({
      ...INCIDENTS,
      'uptime/2024/2024q2-alpha-aa01.json': REPORT,
      'uptime/2024/broken.json': '{"id": ',
      'uptime/2024/other.json': REPORT,
      'uptime/2024/twice.json': { ...REPORT, id: 'twice' },
      'uptime/2023/year.json': { ...REPORT, id: 'year', instance: 'AA02' },
      'uptime/2024/field.json': { ...REPORT, id: 'field', quarter: 'Q2' },
    });
    const { code, out, err } = runCli(['validate', folder]);
    expect(code).toBe(1);
    const lines = out
      .split('\n')
      .filter(Boolean)
      .sort()
      .map((line) => line.replace(`${folder}/uptime/`, ''));
    expect(lines).toEqual([
      '2023/year.json: quarter: is 2024Q2; expected the file in the folder 2024, not 2023',
      expect.stringMatching(/^2024\/broken.json: /),
      '2024/field.json: quarter: expected a quarter such as "2020Q3"',
      '2024/other.json (2024q2-alpha-aa01): id: is "2024q2-alpha-aa01"; expected the file\'s name, "other"',
      expect.stringMatching(/^2024\/other.json .*: id: is already used in .*2024q2-alpha-aa01.json/),
      expect.stringMatching(
        /^2024\/twice.json: quarter: 2024Q2 of Alpha on AA01 is already in .*expected one report a quarter/,
      ),
    ]);
    expect(err).toBe('1 incident and 1 uptime report read, 6 problems\n');
  });
});

describe('pack', () => {
  test('the project’s reports are packed with what the records of their quarters note of clock times', () => {
    const out = temporaryFolder();
    expect(runCli(['pack', '--out', out]).code).toBe(0);
    const { reports, notes, rejected } = packed(out);
    expect(reports.length).toBeGreaterThanOrEqual(32);
    expect(rejected).toEqual([]);
    expect(notes).toContainEqual({
      incident: '2021-04-11-campusm-eu01',
      code: 'meridiem',
      message: 'The 24-hour end 21:48 carries an AM; the evening is meant.',
    });
    expect(notes.some(({ incident }) => incident.startsWith('2026'))).toBe(false);
  });

  test('a report that can’t be read is told and left out; incidents and other reports stand', () => {
    const folder = dataset({
      ...INCIDENTS,
      'uptime/2024/2024q2-alpha-aa01.json': REPORT,
      'uptime/2024/bad.json': { ...REPORT, id: 'bad', listedMinutes: 'many' },
    });
    const out = temporaryFolder();
    const { code, err } = runCli(['pack', folder, '--out', out]);
    expect(code).toBe(0);
    expect(err).toContain('1 record not read:');
    expect(err).toContain('uptime/2024/bad.json: listedMinutes: is "many"; expected a number');
    expect(err).toContain('1 incident packed');
    const { reports, notes, rejected } = packed(out);
    expect(reports).toEqual([REPORT]);
    expect(notes).toEqual([
      { incident: '2024-05-06-aa01', code: 'meridiem', message: 'The end carries an AM.' },
    ]);
    expect(rejected).toMatchObject([{ record: null, problems: [{ field: 'listedMinutes' }] }]);
  });

  test('a dataset without uptime reports has an empty file of them', () => {
    const [data, out] = [join(temporaryFolder(), 'd.json'), temporaryFolder()];
    writeFileSync(data, JSON.stringify([anIncident()]));
    writePack(readDatasetAt(data).dataset, out);
    expect(packed(out)).toEqual({ reports: [], notes: [], rejected: [] });
  });
});

test('the reports are those in the folder uptime of the dataset, beside its file, or beside incidents', () => {
  const folder = dataset({
    ...INCIDENTS,
    'all.json': [anIncident()],
    'uptime/2024/2024q2-alpha-aa01.json': REPORT,
  });
  for (const path of [
    folder,
    join(folder, 'all.json'),
    join(folder, 'incidents'),
    join(folder, 'incidents/2024'),
  ])
    expect(readUptimeAt(path).reports).toEqual([REPORT]);
  expect(readUptimeAt(dataset(INCIDENTS))).toEqual({ reports: [], rejected: [] });
  expect(readUptimeAt('/nowhere/at-all')).toEqual({ reports: [], rejected: [] });
});

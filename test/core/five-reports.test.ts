import { describe, expect, it } from 'vitest';
import { columnsOf } from '#core/pack/columns.ts';
import { DEFAULT_VIEW } from '#core/filter/codec.ts';
import { withText } from '#core/filter/filter.ts';
import { spanOf } from '#core/incident.ts';
import { select } from '#core/select.ts';
import { totals } from '#core/summary/totals.ts';
import { buildTable } from '#core/table.ts';
import { realDataset } from '#test/support/real-data.ts';

const dataset = realDataset();
const table = buildTable(columnsOf(dataset));

const REPORTS = [
  {
    id: '2026-02-12-campusm-na01',
    instants: ['2026-02-12T16:06Z/2026-02-12T18:57Z'],
    minutes: [171],
    instanceMinutes: 171,
    impact: 'unavailable',
    cause: { category: 'software-defect', also: [], trigger: 'deployment' },
    leftOverDate: true,
  },
  {
    id: '2025-07-19-na05',
    instants: ['2025-07-19T20:45Z/2025-07-19T21:25Z'],
    minutes: [40],
    instanceMinutes: 40,
    impact: 'partial',
    cause: { category: 'human-error', trigger: 'configuration-change' },
    leftOverDate: true,
  },
  {
    id: '2026-04-11-na01-na02-na03-na91',
    instants: ['2026-04-11T05:14Z/2026-04-11T07:27Z'],
    minutes: [133],
    instanceMinutes: 532,
    impact: 'unavailable',
    cause: { category: 'third-party', also: ['network'], trigger: 'external-provider' },
    leftOverDate: true,
  },
  {
    id: '2025-07-15-cn01',
    instants: [
      '2025-07-15T10:06Z/2025-07-15T11:18Z',
      '2025-07-15T11:30Z/2025-07-15T12:24Z',
      '2025-08-05T07:05Z/2025-08-05T07:54Z',
      '2025-08-05T10:35Z/2025-08-05T11:00Z',
      '2025-08-05T11:43Z/2025-08-05T12:18Z',
    ],
    minutes: [72, 54, 49, 25, 35],
    instanceMinutes: 235,
    impact: 'unavailable',
    cause: { category: 'software-defect' },
    leftOverDate: false,
  },
  {
    id: '2025-07-19-ap02',
    instants: ['2025-07-19T00:10Z/2025-07-21T01:10Z'],
    minutes: [2940],
    instanceMinutes: 2940,
    impact: 'partial',
    cause: { category: 'configuration', trigger: 'planned-maintenance' },
    leftOverDate: false,
  },
];

describe.each(REPORTS)('$id', (report) => {
  const incident = dataset.incidents.find(({ id }) => id === report.id)!;
  const spans = incident.outages.map((outage) => spanOf(incident, outage));
  const minute = (instant: number): string => `${new Date(instant).toISOString().slice(0, 16)}Z`;

  it('has the instants and minutes of its report', () => {
    expect(spans.map(({ start, end }) => `${minute(start.instant)}/${minute(end!.instant)}`)).toEqual(
      report.instants,
    );
    expect(spans.map(({ start, end }) => (end!.instant - start.instant) / 60_000)).toEqual(report.minutes);
  });

  it('has its impact, cause and trigger', () => {
    expect(new Set(incident.outages.map((outage) => outage.impact))).toEqual(new Set([report.impact]));
    expect(incident.cause).toMatchObject(report.cause);
  });

  it('keeps a date left over from a template as a finding', () => {
    const codes = incident.findings.map((finding) => finding.code);
    expect(codes.includes('introduction-date')).toBe(report.leftOverDate);
  });

  it('counts its instance-minutes through the table', () => {
    const view = { ...DEFAULT_VIEW, filter: withText(DEFAULT_VIEW.filter, report.id) };
    const found = totals(table, select(table, view));
    expect(found).toMatchObject({ incidents: 1, minutes: report.instanceMinutes, untimed: 0 });
  });
});

it('the collection is whole', () => {
  expect(dataset.rejected).toEqual([]);
  expect(dataset.incidents).toHaveLength(145);
});

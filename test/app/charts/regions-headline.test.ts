import { describe, expect, it } from 'vitest';
import { regionsHeadline } from '#app/charts/headlines.ts';
import { regionMatrix } from '#app/charts/region-matrix.ts';
import { regionSums } from '#app/charts/region-sums.ts';
import { DEFAULT_VIEW } from '#core/filter/codec.ts';
import { select } from '#core/select.ts';
import { aCatalog, aLane, anIncident, aTable, outageAt } from '#test/support/builders.ts';

const zone = 'America/Los_Angeles';

describe('the title of the regions', () => {
  const table = aTable(
    [
      anIncident({
        id: 'twice',
        outages: [outageAt('2025-07-19T20:00Z', 60, zone), outageAt('2025-08-19T20:00Z', 30, zone)],
      }),
      anIncident({
        id: 'both',
        instances: ['NA05', 'EU03'],
        outages: [outageAt('2025-09-19T20:00Z', 10, zone)],
      }),
    ],
    aCatalog({
      instances: [aLane({ id: 'NA05' }), aLane({ id: 'EU03', region: 'Europe' })],
    }),
  );
  const selection = select(table, DEFAULT_VIEW);
  const title = (metric: 'minutes' | 'outages' | 'incidents'): string => {
    const regions = regionMatrix(table, selection, 'month');
    return regionsHeadline(regions.layout.rows, regionSums(table, selection, regions, metric), metric);
  };

  it('counts an incident once in its region, whichever months it is in, and once in all', () => {
    expect(title('incidents')).toBe('North America had the most incidents, 2 of 2');
  });

  it('counts outages and minutes where they are', () => {
    expect(title('outages')).toBe('North America had the most outages, 3 of 4');
    expect(title('minutes')).toBe('North America had the most outage time, 91 % of 1 h 50 min');
  });

  it('says one of one', () => {
    const row = [{ label: 'Europe' }];
    expect(regionsHeadline(row, { sums: [1], total: 1 }, 'incidents')).toBe('Europe: 1 incident');
    expect(regionsHeadline(row, { sums: [0], total: 0 }, 'incidents')).toBe('No incidents');
  });
});

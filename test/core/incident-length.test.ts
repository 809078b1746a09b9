import { expect, it } from 'vitest';
import { incidentLength } from '#core/incident-length.ts';
import { anIncident, anOutage, outageAt } from '#test/support/builders.ts';

const zone = 'America/Los_Angeles';
const at = (start: string, minutes: number, instances: string[] | null = null) =>
  outageAt(start, minutes, zone, { instances });

it('counts what overlaps on one lane once, and what is on two lanes on each', () => {
  const incident = anIncident({
    instances: ['NA05', 'NA06'],
    outages: [at('2025-07-19T20:00Z', 60), at('2025-07-19T20:30Z', 60, ['NA05'])],
  });
  expect(incidentLength(incident)).toEqual({
    wallMinutes: 90,
    instanceMinutes: 150,
    lanes: 2,
    lanesEach: null,
  });
});

it('knows outages that are each on one of several lanes', () => {
  const incident = anIncident({
    instances: ['NA05', 'NA06'],
    outages: [at('2025-07-19T20:00Z', 60, ['NA05']), at('2025-07-19T20:00Z', 30, ['NA06'])],
  });
  expect(incidentLength(incident)).toEqual({ wallMinutes: 60, instanceMinutes: 90, lanes: 2, lanesEach: 1 });
});

it('leaves out what has no length to the minute', () => {
  const open = anOutage({ end: null });
  const dayEnd = anOutage({ end: '2025-07-19', precision: 'day' });
  expect(incidentLength(anIncident({ outages: [open, dayEnd] }))).toMatchObject({
    wallMinutes: null,
    instanceMinutes: 0,
  });
  expect(incidentLength(anIncident({ outages: [open, at('2025-07-20T20:00Z', 40)] }))).toMatchObject({
    wallMinutes: 40,
    instanceMinutes: 40,
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIncident, spanOf, type Incident } from '#core/incident.ts';
import { CAUSES, IMPACTS } from '#core/vocabulary.ts';
import { correct } from '#normalize/correct.ts';
import { typedMoment } from '#normalize/local-moment.ts';
import { anIncident, anOutage } from '#test/support/builders.ts';

const accepted = (result: ReturnType<typeof correct>): Incident => {
  if ('problems' in result) throw new TypeError(JSON.stringify(result.problems));
  return result.incident;
};
const problems = (result: ReturnType<typeof correct>): string =>
  'problems' in result
    ? result.problems.map(({ field, reason }) => `${field}: ${reason}`).join('\n')
    : 'none';

describe('a corrected value', () => {
  it('stands in its place, and nothing else changes', () => {
    const before = anIncident();
    const after = accepted(correct(before, 'cause.category', 'network'));
    expect(after).toEqual({ ...before, cause: { ...before.cause, category: 'network' } });
    expect(before.cause.category).toBe('human-error');
  });

  it.each([
    ['title', ''],
    ['cause.category', 'gremlins'],
    ['source.published', '2026-02-30'],
    ['source.url', 'javascript:alert(1)'],
    ['outages.0.start', 'yesterday'],
    ['outages.0.statedMinutes', -5],
    ['outages', []],
    ['region', null],
  ])('of %s that the format does not know is refused and named', (path, value) => {
    expect(problems(correct(anIncident(), path, value))).toContain(path);
  });

  it.each(['nothing', 'outages.7.start', '__proto__.x', 'constructor', 'outages.length', 'title.0'])(
    'has no place at %s',
    (path) => {
      expect(problems(correct(anIncident(), path, 'x'))).toBe(`${path}: there is no such field`);
    },
  );

  it('that puts the end before the start is refused', () => {
    const end = '2025-07-19T12:00:00-07:00[America/Los_Angeles]';
    expect(problems(correct(anIncident(), 'outages.0.end', end))).toContain('the end lies before the start');
  });

  it('that takes away an instance which an outage names is refused', () => {
    const incident = anIncident({
      instances: ['NA05', 'NA06'],
      outages: [anOutage({ instances: ['NA06'] })],
    });
    expect(problems(correct(incident, 'instances', ['NA05']))).toContain('NA06');
  });

  it('with a date alone makes the outage one of whole days', () => {
    const after = accepted(correct(anIncident(), 'outages.0.end', '2025-07-19'));
    expect(after.outages[0]!.precision).toBe('day');
    expect(accepted(correct(after, 'outages.0.end', null)).outages[0]!.precision).toBe('minute');
  });
});

describe('a corrected zone', () => {
  it('keeps the printed clock times and changes the offsets', () => {
    const after = accepted(correct(anIncident(), 'timeZone', 'America/Chicago'));
    expect(after.outages[0]).toMatchObject({
      start: '2025-07-19T13:45:00-05:00[America/Chicago]',
      end: '2025-07-19T14:25:00-05:00[America/Chicago]',
    });
  });

  it('takes the offset of the season', () => {
    const winter = anIncident({
      timeZone: 'Europe/Berlin',
      outages: [
        anOutage({
          start: '2025-01-19T13:45:00+01:00[Europe/Berlin]',
          end: '2025-07-19T14:25:00+02:00[Europe/Berlin]',
        }),
      ],
    });
    expect(accepted(correct(winter, 'timeZone', 'America/Chicago')).outages[0]).toMatchObject({
      start: '2025-01-19T13:45:00-06:00[America/Chicago]',
      end: '2025-07-19T14:25:00-05:00[America/Chicago]',
    });
  });

  it('is refused where clocks were set forward over a printed time', () => {
    const spring = anIncident({
      timeZone: 'UTC',
      outages: [anOutage({ start: '2026-03-08T02:30:00+00:00[UTC]', end: '2026-03-08T04:00:00+00:00[UTC]' })],
    });
    expect(problems(correct(spring, 'timeZone', 'America/Chicago'))).toContain('02:30 does not occur');
    expect(problems(correct(spring, 'timeZone', 'Chicago'))).toContain('no time zone "Chicago"');
  });
});

describe('the id', () => {
  it('follows the first day and the instances', () => {
    const moved = accepted(correct(anIncident(), 'instances', ['NA05', 'campusM NA01']));
    expect(moved.id).toBe('2025-07-19-na05-campusm-na01');
    const start = '2025-07-18T13:45:00-07:00[America/Los_Angeles]';
    expect(accepted(correct(anIncident(), 'outages.0.start', start)).id).toBe('2025-07-18-na05');
    expect(accepted(correct(anIncident(), 'instances', [])).id).toBe('2025-07-19-alma-north-america');
  });

  it('stays where it is kept elsewhere, and where it was not made by the rule', () => {
    expect(accepted(correct(anIncident(), 'instances', ['NA06'], true)).id).toBe('2025-07-19-na05');
    const second = anIncident({ id: '2025-07-19-na05-2' });
    expect(accepted(correct(second, 'instances', ['NA06'])).id).toBe('2025-07-19-na05-2');
  });
});

const ZONES = ['UTC', 'America/Chicago', 'Asia/Kathmandu', 'Pacific/Chatham', 'Europe/Berlin'];
const change = fc.oneof(
  fc.tuple(fc.constant('timeZone'), fc.constantFrom(...ZONES, null, 'Nowhere')),
  fc.tuple(fc.constant('instances'), fc.array(fc.constantFrom('NA01', 'EU02', 'Primo MT EU01', ' '))),
  fc.tuple(fc.constant('outages.0.end'), fc.constantFrom(null, '2025-07-19', '2025-07-20', 'x')),
  fc.tuple(fc.constant('outages.0.impact'), fc.constantFrom(...IMPACTS.map(({ id }) => id), 'bad')),
  fc.tuple(fc.constant('cause.also'), fc.array(fc.constantFrom(...CAUSES.map(({ id }) => id)))),
  fc.tuple(
    fc.constantFrom('title', 'scope', 'outages', 'evidence', 'source.published', 'measures.0'),
    fc.anything(),
  ),
);

it('whatever is put where, the outcome is an incident that the dataset accepts, or problems and no change', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      let incident = anIncident();
      for (const [path, value] of changes) {
        const before = JSON.stringify(incident);
        const result = correct(incident, path, value);
        expect(JSON.stringify(incident)).toBe(before);
        if ('problems' in result) {
          expect(result.problems.length).toBeGreaterThan(0);
          continue;
        }
        incident = result.incident;
        expect(parseIncident(incident)).toEqual({ incident });
      }
    }),
  );
});

it('clock times survive any walk through zones, and the instants are those of the last', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ZONES), { minLength: 1 }), (zones) => {
      let incident = anIncident();
      const clock = incident.outages.map(({ start }) => typedMoment(start));
      for (const zone of zones) incident = accepted(correct(incident, 'timeZone', zone));
      expect(incident.outages.map(({ start }) => typedMoment(start))).toEqual(clock);
      const direct = accepted(correct(anIncident(), 'timeZone', zones.at(-1)));
      expect(spanOf(incident, incident.outages[0]!)).toEqual(spanOf(direct, direct.outages[0]!));
    }),
  );
});

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseIncident } from '#core/incident.ts';
import { addEntry, removedEntries, removeEntry, restoreEntry } from '#normalize/draft-entries.ts';
import { withEvidence } from '#normalize/draft-evidence.ts';
import { amend, draftOf, isCorrected, readingOf, undo, type Amended, type Draft } from '#normalize/draft.ts';
import { aReading } from '#test/support/reading.ts';

const taken = (change: Amended): Draft => {
  if ('problems' in change) throw new TypeError(JSON.stringify(change.problems));
  return change.draft;
};

it('a fresh draft has no correction and hands on what was read with all its words', () => {
  const draft = draftOf(aReading());
  const paths = Object.keys(draft.reading.fields);
  expect(paths.filter((path) => isCorrected(draft, path))).toEqual([]);
  const incident = withEvidence(draft);
  expect(incident.evidence?.['outages.0.end']?.[0]?.text).toBe('11:05 AM');
  expect(incident.evidence).not.toHaveProperty('scope');
  expect(parseIncident(incident)).toEqual({ incident });
});

it('a correction is marked, loses the words it overrules, and can be undone', () => {
  const draft = taken(amend(draftOf(aReading()), 'region', 'Asia Pacific'));
  expect(isCorrected(draft, 'region')).toBe(true);
  expect(isCorrected(draft, 'title')).toBe(false);
  expect(withEvidence(draft).evidence).not.toHaveProperty('region');
  expect(taken(undo(draft, 'region')).incident).toEqual(draft.reading.incident);
});

it('a correction back to what was read is none', () => {
  const there = taken(amend(draftOf(aReading()), 'region', 'China'));
  expect(isCorrected(taken(amend(there, 'region', 'Europe')), 'region')).toBe(false);
});

it('a corrected zone corrects no clock time', () => {
  const draft = taken(amend(draftOf(aReading()), 'timeZone', 'Asia/Singapore'));
  expect(isCorrected(draft, 'timeZone')).toBe(true);
  expect(isCorrected(draft, 'outages.0.start')).toBe(false);
  const moved = taken(amend(draft, 'outages.0.start', '2026-03-03T09:00:00+08:00[Asia/Singapore]'));
  expect(isCorrected(moved, 'outages.0.start')).toBe(true);
  // Undone in the zone of now: the clock time was read, the zone was corrected.
  expect(taken(undo(moved, 'outages.0.start')).incident.outages[0]!.start).toBe(
    '2026-03-03T09:40:00+08:00[Asia/Singapore]',
  );
});

it('words stay with their outage when another is taken out, and it can be put back', () => {
  const draft = taken(removeEntry(draftOf(aReading()), 'outages', 0));
  expect(draft.incident.outages).toHaveLength(1);
  expect(readingOf(draft, 'outages.0.start')?.evidence[0]?.text).toBe('14:10');
  expect(isCorrected(draft, 'outages.0.start')).toBe(false);
  expect(withEvidence(draft).evidence?.['outages.0.start']?.[0]?.text).toBe('14:10');
  expect(removedEntries(draft, 'outages')).toEqual([0]);
  const back = taken(restoreEntry(draft, 'outages', 0));
  expect(back.incident).toEqual(draft.reading.incident);
  expect(removedEntries(back, 'outages')).toEqual([]);
});

it('an outage put back after a new zone is told in that zone', () => {
  const without = taken(removeEntry(draftOf(aReading()), 'outages', 1));
  const moved = taken(amend(without, 'timeZone', 'Asia/Singapore'));
  expect(taken(restoreEntry(moved, 'outages', 1)).incident.outages[1]!.start).toBe(
    '2026-03-03T14:10:00+08:00[Asia/Singapore]',
  );
});

it('the last outage stays, for an incident has one', () => {
  const one = taken(removeEntry(draftOf(aReading()), 'outages', 0));
  expect(removeEntry(one, 'outages', 0)).toHaveProperty('problems');
});

it('an entry added by hand is marked and has no words', () => {
  const draft = taken(
    addEntry(draftOf(aReading()), 'measures', {
      summary: 'An alarm',
      status: 'planned',
      kind: 'detect',
      due: null,
    }),
  );
  expect(isCorrected(draft, 'measures.1')).toBe(true);
  expect(readingOf(draft, 'measures.1')).toBeNull();
  expect(undo(draft, 'measures.1')).toHaveProperty('problems');
});

it('whatever is taken out, added and put back, each entry keeps the words it was read from', () => {
  const reading = aReading();
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('out', 'in', 'back'), fc.nat({ max: 4 })), { maxLength: 20 }),
      (steps) => {
        let draft = draftOf(reading);
        for (const [step, at] of steps) {
          const change =
            step === 'out'
              ? removeEntry(draft, 'outages', at % draft.incident.outages.length)
              : step === 'in'
                ? addEntry(draft, 'outages', reading.incident.outages[0]!)
                : removedEntries(draft, 'outages').length > 0
                  ? restoreEntry(draft, 'outages', removedEntries(draft, 'outages')[0]!)
                  : { draft };
          if ('draft' in change) draft = change.draft;
          expect(draft.origins.outages).toHaveLength(draft.incident.outages.length);
          draft.incident.outages.forEach((outage, place) => {
            const words = readingOf(draft, `outages.${place}.end`)?.evidence[0]?.text;
            const clock = outage.end!.includes('11:05') ? '11:05 AM' : '14:25';
            expect([clock, undefined]).toContain(words);
          });
          const incident = withEvidence(draft);
          expect(parseIncident(incident)).toEqual({ incident });
        }
      },
    ),
  );
});

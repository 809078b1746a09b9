import fc from 'fast-check';
import type { Incident } from '#core/incident.ts';
import { FINDING_CODES, idsOf, MEASURE_KINDS, MEASURE_STATUSES } from '#core/vocabulary.ts';
import { incidents } from './random-datasets.ts';

const measure = fc.record({
  summary: fc.constantFrom('Watch it', 'Add memory', 'Zürich\nfirst', '=1+1'),
  status: fc.constantFrom(...idsOf(MEASURE_STATUSES)),
  kind: fc.constantFrom(...idsOf(MEASURE_KINDS)),
  due: fc.constantFrom(null, null, '2025-05-01'),
});

const finding = fc.record({
  code: fc.constantFrom(...idsOf(FINDING_CODES).slice(0, 5)),
  message: fc.constantFrom('Two dates.', 'No end.', 'عطل'),
});

const said = fc.record({
  measures: fc.array(measure, { maxLength: 3 }),
  findings: fc.array(finding, { maxLength: 3 }),
  published: fc.constantFrom(null, '2024-02-29', '2025-03-12', '2025-04-01', '2026-01-05'),
  state: fc.constantFrom('final' as const, 'preliminary' as const),
  scope: fc.constantFrom(null, null, 'few customers', 'all of Zürich', 'عطل'),
});

/** Random incidents that promise measures, hold findings, name the day of their publication and whom it hit. */
export const promising: fc.Arbitrary<Incident[]> = incidents.chain((list) =>
  fc.tuple(...list.map(() => said)).map((more) =>
    list.map((incident, at): Incident => {
      const { measures, findings, published, state, scope } = more[at]!;
      return {
        ...incident,
        scope,
        measures,
        // The generator's windows may end before they start, which only this finding allows.
        findings: [...incident.findings, ...findings],
        source: { ...incident.source, published, state },
      };
    }),
  ),
);

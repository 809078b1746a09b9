import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '#core/pack/columns.ts';
import { itemOfText, textAt } from '#core/pack/text-column.ts';
import { contentWords, stemOf } from '#core/same-fault/content-words.ts';
import { CLOSE_WORDS, likenessOf, SAME_FAULT_DAYS, sameFaultOf } from '#core/same-fault/same-fault.ts';
import { buildTable, type Table } from '#core/table.ts';
import { aDataset } from '#test/support/builders.ts';
import { naiveOutages } from '#test/support/naive.ts';
import { incidents as randomIncidents } from '#test/support/random-datasets.ts';
import { realDataset } from '#test/support/real-data.ts';

const idOf = (table: Table, place: number): string => textAt(table.index.incidents.id, place);

/** Words that no rule of stemming touches and that are no names. */
const WORDS = ['memory', 'index', 'disk', 'query', 'carrier', 'agent', 'traffic', 'memory'];

const told = randomIncidents.chain((list) =>
  fc
    .array(fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }), {
      minLength: list.length,
      maxLength: list.length,
    })
    .map((texts) =>
      list.map((incident, at) => ({
        ...incident,
        cause: { ...incident.cause, summary: texts[at]!.join(' ') || null },
      })),
    ),
);

describe('what may be the same fault', () => {
  it('is what a recount of each pair finds: category, days and words', () => {
    fc.assert(
      fc.property(told, (list) => {
        const dataset = aDataset(list);
        const table = buildTable(columnsOf(dataset));
        const outages = naiveOutages(dataset);
        const texts = [...new Set(dataset.incidents.map(({ cause }) => cause.summary ?? ''))];
        const weight = (word: string): number =>
          Math.log(1 + texts.length / texts.filter((text) => text.split(' ').includes(word)).length);
        const wordsOf = (text: string | null): Set<string> =>
          new Set((text ?? '').split(' ').filter(Boolean));
        const sum = (words: Iterable<string>): number =>
          [...words].reduce((all, word) => all + weight(word), 0);
        const began = (id: string): number =>
          Math.min(...outages.filter((item) => item.incident.id === id).map((item) => item.start));
        const lanes = (id: string): string[] =>
          outages.filter((item) => item.incident.id === id).map((item) => item.lane.id);
        for (const incident of dataset.incidents) {
          const close: string[] = [];
          const category: string[] = [];
          for (const other of dataset.incidents) {
            if (other === incident || other.cause.category !== incident.cause.category) continue;
            if (incident.cause.category === 'unknown') continue;
            if (Math.abs(began(other.id) - began(incident.id)) > 14 * 86_400_000) continue;
            const a = wordsOf(incident.cause.summary);
            const b = wordsOf(other.cause.summary);
            const shared = [...a].filter((word) => b.has(word));
            const likeness = a.size + b.size === 0 ? 0 : (2 * sum(shared)) / (sum(a) + sum(b));
            if (likeness >= 0.35 && shared.length >= 2) close.push(other.id);
            else if (!lanes(incident.id).some((lane) => lanes(other.id).includes(lane)))
              category.push(other.id);
          }
          const found = sameFaultOf(table, itemOfText(table.index.incidents.id, incident.id));
          expect(found.close.map((item) => idOf(table, item.incident)).sort()).toEqual(close.sort());
          expect(found.category.map((item) => idOf(table, item.incident)).sort()).toEqual(category.sort());
          const likeness = found.close.map((item) => item.likeness);
          expect(likeness).toEqual(likeness.toSorted((a, b) => b - a));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('leaves out the records that are known to tell the same event', () => {
    const table = buildTable(columnsOf(realDataset()));
    const at = (id: string): number => itemOfText(table.index.incidents.id, id);
    const one = at('2022-09-26-summon-north-america');
    const two = at('2022-09-26-summon-north-america-2');
    expect(sameFaultOf(table, one).close.map(({ incident }) => incident)).toContain(two);
    const known = sameFaultOf(table, one, [two]);
    expect([...known.close, ...known.category].map(({ incident }) => incident)).not.toContain(two);
  });
});

describe('likeness', () => {
  const set = fc
    .subarray(['memory', 'index', 'disk', 'query', 'carrier'])
    .map((words) => new Map(words.map((w) => [w, w])));
  const weights = { of: (word: string) => word.length };

  it('is the same both ways, 1 for the same words, 0 for none in common, and between for some', () => {
    fc.assert(
      fc.property(set, set, (a, b) => {
        const likeness = likenessOf(a, b, weights);
        expect(likenessOf(b, a, weights)).toBeCloseTo(likeness, 12);
        const shared = [...a.keys()].filter((word) => b.has(word)).length;
        if (shared === 0) expect(likeness).toBe(0);
        else if (shared === a.size && shared === b.size) expect(likeness).toBe(1);
        else expect(likeness > 0 && likeness < 1).toBe(true);
      }),
    );
  });
});

describe('the words of a cause', () => {
  it('meet in number and tense', () => {
    for (const word of ['caches', 'cached', 'caching']) expect(stemOf(word)).toBe(stemOf('cache'));
    expect(stemOf('queries')).toBe(stemOf('query'));
    expect(stemOf('overloaded')).toBe(stemOf('overload'));
    expect(stemOf('indexes')).toBe(stemOf('index'));
    expect(stemOf('processes')).toBe(stemOf('process'));
    expect(stemOf('stopped')).toBe(stemOf('stop'));
  });

  it('are neither empty words, nor dates, nor names of instances and places', () => {
    const words = contentWords(
      'On 14 September 2019 the memory of NA01 in Chicago was full; its caches were too.',
      new Set(['chicago']),
    );
    expect([...words.values()]).toEqual(['memory', 'full', 'caches']);
  });

  it('of any text never fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const [stem, word] of contentWords(text, new Set()))
          expect(stem.length * word.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('in the embedded data', () => {
  const table = buildTable(columnsOf(realDataset()));
  const closeTo = (id: string) =>
    sameFaultOf(table, itemOfText(table.index.incidents.id, id)).close.map((item) => ({
      id: idOf(table, item.incident),
      words: item.words,
    }));

  it.each([
    ['2023-01-10-ca01', ['2023-01-11-na01', '2023-01-12-na06']],
    ['2023-01-11-na01', ['2023-01-10-ca01', '2023-01-12-na06']],
    ['2023-01-12-na06', ['2023-01-10-ca01', '2023-01-11-na01']],
  ])('the security agent of January 2023 on %s is found on the others', (id, others) => {
    const found = closeTo(id);
    expect(found.map((item) => item.id).sort()).toEqual(others);
    for (const { words } of found)
      expect(words).toEqual(expect.arrayContaining(['security', 'agent', 'disk']));
  });

  it('a carrier’s faulty part in the same month is not taken for the security agent', () => {
    expect(closeTo('2023-01-18-eu03-eu04-eu05')).toEqual([]);
  });

  it('the memory fault of 14 September 2019 stands alone: of the others no report was collected', () => {
    const near = Array.from({ length: table.incidentCount }, (_, at) => idOf(table, at)).filter((id) =>
      /^2019-09-1[4-9]/.test(id),
    );
    expect(near).toEqual(['2019-09-14-na01']);
    expect(closeTo('2019-09-14-na01')).toEqual([]);
  });

  it('a memory fault told alike on three instances within five days is found on each', () => {
    const dataset = realDataset();
    const [first] = dataset.incidents.filter(({ id }) => id === '2019-09-14-na01');
    const again = (id: string, instance: string, day: string, summary: string) => ({
      ...first!,
      id,
      instances: [instance],
      outages: first!.outages.map((outage) => ({
        ...outage,
        start: outage.start.replace('2019-09-14', day),
        end: outage.end!.replace('2019-09-14', day),
      })),
      cause: { ...first!.cause, summary },
    });
    const more = [
      again('made-up-eu02', 'EU02', '2019-09-16', 'A fault in the code filled the memory of a search node.'),
      again('made-up-ap01', 'AP01', '2019-09-19', 'Search nodes met the same memory fault in the code.'),
    ];
    const joined = buildTable(columnsOf(aDataset([...dataset.incidents, ...more], dataset.catalog)));
    const ids = ['2019-09-14-na01', 'made-up-ap01', 'made-up-eu02'];
    for (const id of ids) {
      const { close } = sameFaultOf(joined, itemOfText(joined.index.incidents.id, id));
      expect(close.map((item) => idOf(joined, item.incident)).sort()).toEqual(
        ids.filter((other) => other !== id),
      );
      for (const { words } of close) expect(words).toEqual(expect.arrayContaining(['memory', 'fault']));
    }
  });

  it('asks for no more than is written down', () => {
    expect([SAME_FAULT_DAYS, CLOSE_WORDS]).toEqual([14, { likeness: 0.35, shared: 2 }]);
  });
});

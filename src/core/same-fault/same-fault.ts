import { textAt } from '../pack/text-column.ts';
import type { Table } from '../table.ts';
import { CAUSES } from '../vocabulary.ts';
import { contentWords } from './content-words.ts';
import { wordWeightsOf, type WordWeights } from './word-weights.ts';

/** Within this many days the same category may be the same fault. */
export const SAME_FAULT_DAYS = 14;

/** Causes are told in close words from this likeness on, and with so many words in common. */
export const CLOSE_WORDS = { likeness: 0.35, shared: 2 } as const;

/** Another incident of the same category, near in time. */
export interface Alike {
  readonly incident: number;
  /** Milliseconds from the start of this incident to that of the other; negative where the other came first. */
  readonly after: number;
  /** Whether both hit some instance. */
  readonly sameLane: boolean;
  /** 0..1, see `likenessOf`. */
  readonly likeness: number;
  /** The words in common as the incident asked about has them, those that tell most first. */
  readonly words: readonly string[];
}

export interface SameFault {
  /** Close words: may be the same fault. Those most alike first, then the nearest. */
  readonly close: readonly Alike[];
  /** On other instances alone, the category but not the words: the weaker sign. Nearest first. */
  readonly category: readonly Alike[];
}

/**
 * What may be the fault of an incident once more: other incidents that began within `SAME_FAULT_DAYS` of it with the
 * same cause category, parted by whether their causes are told in close words. From the whole table: a filter does not
 * change it. An unknown cause is like no other; other records of the same event are left out.
 *
 * @param sameEvent places of records known to tell the same event
 */
export function sameFaultOf(table: Table, incident: number, sameEvent: readonly number[] = []): SameFault {
  const first = table.firstRow[incident]!;
  const cause = table.cause[first];
  const close: Alike[] = [];
  const category: Alike[] = [];
  if (cause === UNKNOWN || table.firstRow[incident + 1] === first) return { close, category };
  const weights = wordWeightsOf(table.index);
  const own = wordsOf(table, incident, weights);
  const lanes = lanesOf(table, incident);
  for (const other of incidentsNear(table, incident)) {
    if (table.cause[table.firstRow[other]!] !== cause || sameEvent.includes(other)) continue;
    const theirs = wordsOf(table, other, weights);
    const shared = [...own.keys()].filter((stem) => theirs.has(stem));
    const alike: Alike = {
      incident: other,
      after: startOf(table, other) - startOf(table, incident),
      sameLane: [...lanesOf(table, other)].some((lane) => lanes.has(lane)),
      likeness: likenessOf(own, theirs, weights),
      words: shared.sort((a, b) => weights.of(b) - weights.of(a)).map((stem) => own.get(stem)!),
    };
    if (alike.likeness >= CLOSE_WORDS.likeness && shared.length >= CLOSE_WORDS.shared) close.push(alike);
    else if (!alike.sameLane) category.push(alike);
  }
  const nearer = (a: Alike, b: Alike): number => Math.abs(a.after) - Math.abs(b.after);
  return {
    close: close.sort((a, b) => b.likeness - a.likeness || nearer(a, b)),
    category: category.sort(nearer),
  };
}

/**
 * How alike two causes are told, 0 to 1: twice the weight of the words in common over the weight of all words of both
 * (Dice's coefficient, each word weighing by its rarity). Nought where neither has a word.
 */
export function likenessOf(
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
  weights: Pick<WordWeights, 'of'>,
): number {
  let shared = 0;
  let all = 0;
  for (const stem of a.keys()) {
    all += weights.of(stem);
    if (b.has(stem)) shared += weights.of(stem);
  }
  for (const stem of b.keys()) all += weights.of(stem);
  return all === 0 ? 0 : (2 * shared) / all;
}

const UNKNOWN = CAUSES.findIndex((term) => term.id === 'unknown');

function wordsOf(table: Table, incident: number, { names }: WordWeights): Map<string, string> {
  return contentWords(textAt(table.index.incidents.summary, incident), names);
}

function startOf(table: Table, incident: number): number {
  return table.start[table.firstRow[incident]!]!;
}

function lanesOf(table: Table, incident: number): Set<number> {
  return new Set(table.lane.subarray(table.firstRow[incident], table.firstRow[incident + 1]));
}

/** The other incidents that began near one; incidents are in order of start. */
function incidentsNear(table: Table, incident: number): number[] {
  const near: number[] = [];
  for (const step of [-1, 1]) {
    for (let other = incident + step; other >= 0 && other < table.incidentCount; other += step) {
      if (Math.abs(startOf(table, other) - startOf(table, incident)) > SAME_FAULT_DAYS * DAY) break;
      near.push(other);
    }
  }
  return near;
}

const DAY = 86_400_000;

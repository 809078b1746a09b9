import type { Incident } from '#core/incident.ts';
import type { ReportFacts } from './report-facts.ts';

/** The fields that `evaluate` compares, in the order in which it prints them. */
export const COMPARED = [
  'windows',
  'impact',
  'instances',
  'products',
  'region',
  'dataCenter',
  'timeZone',
  'category',
  'trigger',
  'introduction-date',
] as const;

export type ComparedField = (typeof COMPARED)[number];

/** A field of one document: how many values were right, how many were read and how many there are. */
export interface Comparison {
  readonly field: ComparedField;
  readonly right: number;
  readonly read: number;
  readonly expected: number;
  /** What was read and what was expected, where they differ; else null. */
  readonly miss: string | null;
}

/** Compares an incident with the facts of its document; null stands for a document that gave no incident. */
export function compareFacts(facts: ReportFacts, incident: Incident | null): Comparison[] {
  return COMPARED.map((field) => {
    const expected = expectedOf(facts, field, incident);
    const read = incident === null ? [] : readOf(incident, field);
    const left = [...expected];
    let right = 0;
    for (const value of read) {
      const at = left.indexOf(value);
      if (at < 0) continue;
      right++;
      left.splice(at, 1);
    }
    const same = right === read.length && right === expected.length;
    return {
      field,
      right,
      read: read.length,
      expected: expected.length,
      miss: same ? null : `read ${inWords(read)}, expected ${inWords(expected)}`,
    };
  });
}

function expectedOf(facts: ReportFacts, field: ComparedField, incident: Incident | null): string[] {
  switch (field) {
    case 'windows':
      return facts.windows.map(({ start, end }) => `${start} to ${end ?? '?'}`);
    case 'impact': {
      // An impact belongs to an outage: only of outages that were found can it be right or wrong.
      const found = new Set(incident?.outages.map(windowOf));
      return facts.windows
        .filter(({ start, end }) => incident === null || found.has(`${start} to ${end ?? '?'}`))
        .map(({ start, impact }) => `${start} ${impact}`);
    }
    case 'instances':
    case 'products':
      return facts[field];
    case 'introduction-date':
      return facts.oddities.some(tellsLeftOver) ? [field] : [];
    default:
      return facts[field] === null ? [] : [facts[field]];
  }
}

/** "introduction names November 26, 2023 but …"; "introduction names only …" is another thing. */
function tellsLeftOver(words: string): boolean {
  const names = 'introduction names ';
  return words.startsWith(names) && !words.startsWith(`${names}only`) && words.includes(' but ');
}

function readOf(incident: Incident, field: ComparedField): string[] {
  switch (field) {
    case 'windows':
      return incident.outages.map(windowOf);
    case 'impact':
      return incident.outages.map(({ start, impact }) => `${localTime(start)} ${impact}`);
    case 'instances':
    case 'products':
      return incident[field];
    case 'introduction-date':
      return incident.findings.some(({ code }) => code === field) ? [field] : [];
    case 'category':
    case 'trigger':
      return [incident.cause[field]];
    default:
      return incident[field] === null ? [] : [incident[field]];
  }
}

function windowOf({ start, end }: Incident['outages'][number]): string {
  return `${localTime(start)} to ${end === null ? '?' : localTime(end)}`;
}

/** `2025-07-19T13:45` of a moment with offset and zone; seconds only where there are some. */
function localTime(moment: string): string {
  const local = moment.slice(0, 19);
  return local.endsWith(':00') && local.length === 19 ? local.slice(0, 16) : local;
}

function inWords(values: readonly string[]): string {
  return values.length === 0 ? 'nothing' : values.join(', ');
}

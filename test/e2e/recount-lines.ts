import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/**
 * The figures of the overview once more, from the lines of a dataset as they lie in the file: no table, no function of
 * the project. Every record is expected to be whole; days of a period are those of the record's own zone.
 */
export interface Recounted {
  readonly incidents: number;
  readonly outages: number;
  /** Instance-minutes, all impacts in full, within the period. */
  readonly minutes: number;
  readonly byCause: ReadonlyMap<string, number>;
}

export interface LineRecord {
  readonly id: string;
  readonly title: string;
  readonly instances: readonly string[];
  readonly products: readonly string[];
  readonly region: string;
  readonly timeZone: string;
  readonly cause: { readonly category: string; readonly summary: string };
  readonly outages: readonly {
    readonly start: string;
    readonly end: string | null;
    readonly impact: string;
    readonly instances: readonly string[] | null;
  }[];
}

export interface Question {
  /** Whether an outage on an instance is asked for. */
  readonly holds: (record: LineRecord, outage: LineRecord['outages'][number], instance: string) => boolean;
  /** Days, the second not included. */
  readonly period?: readonly [string, string];
}

export async function recount(path: string, questions: readonly Question[]): Promise<Recounted[]> {
  const counts = questions.map(() => new Count());
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const record = JSON.parse(line) as LineRecord;
    questions.forEach((question, at) => counts[at]!.take(record, question));
  }
  return counts.map((count) => count.result());
}

class Count {
  readonly #incidents = new Set<string>();
  readonly #byCause = new Map<string, number>();
  readonly #spans = new Map<string, [number, number][]>();
  #outages = 0;

  take(record: LineRecord, { holds, period }: Question): void {
    const [from, to] = period?.map((day) => midnight(day, record.timeZone)) ?? [-Infinity, Infinity];
    for (const outage of record.outages) {
      const day = !outage.start.includes('T');
      const start = day ? midnight(outage.start, record.timeZone) : instant(outage.start);
      const end =
        outage.end === null
          ? day
            ? midnight(dayAfter(outage.start), record.timeZone)
            : start
          : instant(outage.end);
      if (!(start < to! && (end > from! || start >= from!))) continue;
      for (const instance of outage.instances ?? record.instances) {
        if (!holds(record, outage, instance)) continue;
        if (!this.#incidents.has(record.id)) {
          this.#incidents.add(record.id);
          this.#byCause.set(record.cause.category, (this.#byCause.get(record.cause.category) ?? 0) + 1);
        }
        this.#outages++;
        if (day || outage.end === null) continue;
        const spans = this.#spans.get(instance) ?? [];
        this.#spans.set(instance, spans);
        spans.push([Math.max(start, from!), Math.min(end, to!)]);
      }
    }
  }

  result(): Recounted {
    let minutes = 0;
    for (const spans of this.#spans.values()) {
      let reached = -Infinity;
      for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
        minutes += Math.max(0, end - Math.max(start, reached)) / 60_000;
        reached = Math.max(reached, end);
      }
    }
    return { incidents: this.#incidents.size, outages: this.#outages, minutes, byCause: this.#byCause };
  }
}

function instant(text: string): number {
  return Date.parse(text.replace(/\[.*/, ''));
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

const midnights = new Map<string, number>();

/** The first instant of a day in a zone, sought among the quarters of an hour around it. */
function midnight(day: string, zone: string): number {
  const key = `${day} ${zone}`;
  let found = midnights.get(key);
  if (found === undefined) {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
    found = Date.parse(day) - 15 * 3_600_000;
    while (format.format(found) < day) found += 900_000;
    midnights.set(key, found);
  }
  return found;
}

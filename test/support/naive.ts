import { Temporal } from 'temporal-polyfill';
import type { CatalogInstance } from '#core/catalog.ts';
import type { Dataset } from '#core/dataset.ts';
import type { View } from '#core/filter/codec.ts';
import type { Filter } from '#core/filter/filter.ts';
import type { Incident, Outage } from '#core/incident.ts';

/**
 * The figures once more, from the incident objects, by the plainest way there is: Temporal for time,
 * every moment between two events looked at by itself. Nothing here imports a function of the core.
 */

export interface NaiveOutage {
  readonly incident: Incident;
  readonly window: Outage;
  readonly lane: CatalogInstance;
  readonly products: readonly string[];
  readonly start: number;
  readonly until: number;
  readonly timed: boolean;
  readonly dateOnly: boolean;
}

export const WEIGHTS: Record<string, Record<string, number>> = {
  full: { unavailable: 1, partial: 1, intermittent: 1, degraded: 1, unknown: 1 },
  half: { unavailable: 1, partial: 0.5, intermittent: 0.5, degraded: 0, unknown: 1 },
  statuspage: { unavailable: 1, partial: 0.3, intermittent: 0.3, degraded: 0, unknown: 1 },
  outages: { unavailable: 1, partial: 0, intermittent: 0, degraded: 0, unknown: 1 },
};

const midnights = new Map<string, number>();

export function midnight(day: string, zone: string): number {
  const key = day + zone;
  const instant = midnights.get(key) ?? Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
  midnights.set(key, instant);
  return instant;
}

export function dayAt(instant: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** Hour and weekday (Monday is 1) of an instant, and the day after its own. */
export function localTime(instant: number, zone: string): { dayOfWeek: number; hour: number; next: string } {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return { dayOfWeek: local.dayOfWeek, hour: local.hour, next: next(local.toPlainDate().toString()) };
}

function next(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

export function naiveOutages(dataset: Dataset): NaiveOutage[] {
  const lanes = new Map(dataset.catalog.instances.map((lane) => [lane.id, lane]));
  return dataset.incidents.flatMap((incident) =>
    incident.outages.flatMap((window) => {
      const zone = incident.timeZone ?? 'UTC';
      const products = window.products ?? incident.products;
      const named = window.instances ?? incident.instances;
      const ids = named.length > 0 ? named : [`${products[0] ?? 'All products'} · ${incident.region}`];
      const dateOnly = !window.start.includes('T');
      const endOnly = window.end !== null && !window.end.includes('T');
      const instant = (text: string): number => Date.parse(text.replace(/\[.*/, ''));
      const start = dateOnly ? midnight(window.start, zone) : instant(window.start);
      const end =
        window.end === null
          ? dateOnly
            ? midnight(next(window.start), zone)
            : start
          : endOnly
            ? midnight(next(window.end), zone)
            : instant(window.end);
      const backwards = end < start;
      const timed = !dateOnly && !endOnly && window.end !== null && !backwards;
      return ids.map((id) => ({
        incident,
        window,
        lane: lanes.get(id)!,
        products,
        start,
        until: backwards ? start : end,
        timed,
        dateOnly,
      }));
    }),
  );
}

export function naiveBounds(view: View, asOf: string, lane: CatalogInstance): [number, number] {
  const zone = view.zone === 'utc' ? 'UTC' : lane.timeZone;
  const [from, to] = naiveDays(view.filter, asOf);
  return [from === null ? -Infinity : midnight(from, zone), to === null ? Infinity : midnight(to, zone)];
}

export function naiveDays({ period }: Filter, asOf: string): [string | null, string | null] {
  if (period === null) return [null, null];
  if (period.kind === 'range') return [period.from, period.to];
  const unit = { d: 'days', m: 'months', y: 'years' }[period.unit];
  return [
    Temporal.PlainDate.from(asOf)
      .subtract({ [unit]: period.count })
      .toString(),
    asOf,
  ];
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a filter lets an outage through. */
export function passes(
  outage: NaiveOutage,
  view: View,
  dataset: Dataset,
  all: readonly NaiveOutage[],
): boolean {
  const { filter } = view;
  const { incident, window, lane } = outage;
  const one = (values: readonly string[], own: string): boolean =>
    values.length === 0 || values.includes(own);
  if (!one(filter.instance, lane.id) || !one(filter.region, lane.region)) return false;
  if (!one(filter.cause, incident.cause.category) || !one(filter.trigger, incident.cause.trigger))
    return false;
  if (!one(filter.impact, window.impact)) return false;
  if (filter.product.length > 0 && !filter.product.some((product) => concerns(outage, product, dataset)))
    return false;
  const [from, to] = naiveBounds(view, dataset.catalog.asOf, lane);
  if (!(outage.start < to && (outage.until > from || outage.start >= from))) return false;
  const text = fold(
    [
      incident.title,
      incident.cause.summary ?? '',
      incident.id,
      ...all.filter((other) => other.incident === incident).map((other) => other.lane.id),
    ].join(' '),
  );
  return fold(filter.q)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Whether an outage shows under a product: named, or carried by what is named, or the platform of it. */
export function concerns(outage: NaiveOutage, product: string, { catalog }: Dataset): boolean {
  return outage.products.some((name) => {
    const own = catalog.products.find((item) => item.name === name);
    const asked = catalog.products.find((item) => item.name === product);
    return (
      asked !== undefined &&
      (name === product || own?.carries.includes(product) || asked.carries.includes(name))
    );
  });
}

/** One stretch between two events on a lane, with the windows open in it. */
export interface Moment {
  readonly lane: CatalogInstance;
  readonly start: number;
  readonly end: number;
  readonly open: readonly NaiveOutage[];
}

/** Cuts each lane's time at every start, end and extra cut; only stretches with something open, within bounds. */
export function moments(
  outages: readonly NaiveOutage[],
  bounds: (lane: CatalogInstance) => readonly [number, number],
  cuts: (lane: CatalogInstance) => readonly number[] = () => [],
): Moment[] {
  const lanes = new Set(outages.map((outage) => outage.lane));
  return [...lanes].flatMap((lane) => {
    const own = outages.filter((outage) => outage.lane === lane && outage.timed);
    const [from, to] = bounds(lane);
    const edges = [
      ...new Set([...own.flatMap((outage) => [outage.start, outage.until]), from, to, ...cuts(lane)]),
    ]
      .filter((edge) => Number.isFinite(edge))
      .sort((a, b) => a - b);
    return edges.slice(1).flatMap((end, at) => {
      const start = edges[at]!;
      const open = own.filter((outage) => outage.start <= start && outage.until >= end);
      return open.length > 0 && start >= from && end <= to ? [{ lane, start, end, open }] : [];
    });
  });
}

/** Weighted minutes of stretches: the worst of the open windows. */
export function weighted(
  list: readonly Moment[],
  rule: string,
  counts: (outage: NaiveOutage) => boolean = () => true,
): number {
  return list.reduce((sum, { start, end, open }) => {
    const weights = open.filter(counts).map((outage) => WEIGHTS[rule]![outage.window.impact]!);
    return sum + (Math.max(0, ...weights) * (end - start)) / 60_000;
  }, 0);
}

export const distinct = <Item>(items: Iterable<Item>): number => new Set(items).size;

import type { Incident } from '#core/incident.ts';
import { CAUSES, IMPACTS, TRIGGERS, type Term } from '#core/vocabulary.ts';
import type { DraftList } from '#normalize/draft.ts';

/** How a field is corrected by hand. */
export type FieldEdit =
  | { readonly kind: 'text'; readonly long: boolean; readonly required: boolean }
  | { readonly kind: 'address' | 'day' | 'minutes' | 'zone' }
  | { readonly kind: 'choice' | 'choices'; readonly terms: readonly Term<string>[] }
  /** `some`: which of the incident's own; none means all. */
  | { readonly kind: 'names'; readonly of: 'instances' | 'products' | 'services'; readonly some: boolean }
  | { readonly kind: 'window'; readonly outage: number; readonly end: 'start' | 'end' }
  | { readonly kind: 'measure' };

/** A field of the incident as the page shows it. */
export interface Field {
  /** Dotted path in the incident, the same that a reading uses. */
  readonly path: string;
  readonly label: string;
  /** What it is called away from its heading: "Outage 2: start". */
  readonly name: string;
  readonly edit: FieldEdit;
}

/** Fields that stand together; an entry of a list can be taken out. */
export interface FieldPart {
  readonly key: string;
  readonly heading: string | null;
  readonly entry: { readonly list: DraftList; readonly at: number } | null;
  readonly fields: readonly Field[];
}

export interface FieldGroup {
  readonly title: string;
  readonly parts: readonly FieldPart[];
  /** The list that can be added to here. */
  readonly grows: 'outages' | 'measures' | null;
}

const STATES: readonly Term<string>[] = [
  { id: 'final', label: 'Final' },
  { id: 'preliminary', label: 'Preliminary: the cause was still open' },
];

const text = (required = false, long = false): FieldEdit => ({ kind: 'text', long, required });

/** All fields of an incident, in the order in which a review asks for them. */
export function fieldGroupsOf(incident: Incident): FieldGroup[] {
  const many = incident.outages.length > 1;
  return [
    group('What', [
      field('title', 'Title', text(true)),
      field('products', 'Products', { kind: 'names', of: 'products', some: false }),
      field('source.published', 'Published', { kind: 'day' }),
      field('source.state', 'State', { kind: 'choice', terms: STATES }),
      field('source.publisher', 'Publisher', text(true)),
      field('source.url', 'Address', { kind: 'address' }),
    ]),
    group('Where', [
      field('instances', 'Instances', { kind: 'names', of: 'instances', some: false }),
      field('region', 'Region', text(true)),
      field('dataCenter', 'Data center', text()),
      field('timeZone', 'Time zone', { kind: 'zone' }),
    ]),
    {
      title: 'When',
      grows: 'outages',
      parts: incident.outages.map((_, at) => ({
        key: `outages.${at}`,
        heading: many ? outageName(at) : null,
        entry: { list: 'outages', at },
        fields: whenFields(incident, at),
      })),
    },
    {
      title: 'How bad',
      grows: null,
      parts: [
        ...incident.outages.map((_, at) => ({
          key: `outages.${at}`,
          heading: many ? outageName(at) : null,
          entry: null,
          fields: [
            outageField(at, many, 'impact', 'Impact', { kind: 'choice', terms: IMPACTS }),
            outageField(at, many, 'statedMinutes', 'Printed minutes', { kind: 'minutes' }),
          ],
        })),
        part('all', [
          field('scope', 'Scope', text()),
          field('services', 'Services', { kind: 'names', of: 'services', some: false }),
        ]),
      ],
    },
    group('Why', [
      field('cause.category', 'Root cause', { kind: 'choice', terms: CAUSES }),
      field('cause.also', 'Also involved', { kind: 'choices', terms: CAUSES }),
      field('cause.trigger', 'Trigger', { kind: 'choice', terms: TRIGGERS }),
      field('cause.summary', 'What happened', text(false, true)),
      field('cause.resolution', 'Resolution', text(false, true)),
    ]),
    {
      title: 'Promised',
      grows: 'measures',
      parts: incident.measures.map((_, at) => ({
        key: `measures.${at}`,
        heading: null,
        entry: { list: 'measures', at },
        fields: [field(`measures.${at}`, `Measure ${at + 1}`, { kind: 'measure' })],
      })),
    },
  ];
}

/** "Outage 2", counted from one as people do. */
export function outageName(at: number): string {
  return `Outage ${at + 1}`;
}

function whenFields(incident: Incident, at: number): Field[] {
  const outage = incident.outages[at]!;
  const many = incident.outages.length > 1;
  const window = (end: 'start' | 'end'): FieldEdit => ({ kind: 'window', outage: at, end });
  const fields = [
    outageField(at, many, 'start', 'Start', window('start')),
    outageField(at, many, 'end', 'End', window('end')),
  ];
  for (const of of ['instances', 'products'] as const) {
    if (incident[of].length < 2 && outage[of] === null) continue;
    const label = of === 'instances' ? 'Its instances' : 'Its products';
    fields.push(outageField(at, many, of, label, { kind: 'names', of, some: true }));
  }
  return fields;
}

function field(path: string, label: string, edit: FieldEdit): Field {
  return { path, label, name: label, edit };
}

function outageField(at: number, many: boolean, key: string, label: string, edit: FieldEdit): Field {
  const name = many ? `${outageName(at)}: ${label.toLowerCase()}` : label;
  return { path: `outages.${at}.${key}`, label, name, edit };
}

function part(key: string, fields: readonly Field[]): FieldPart {
  return { key, heading: null, entry: null, fields };
}

function group(title: string, fields: readonly Field[]): FieldGroup {
  return { title, parts: [part(title, fields)], grows: null };
}

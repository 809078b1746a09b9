import type { Incident } from '#core/incident.ts';
import { momentAt, typedMoment, zoneOfMoment } from '#normalize/local-moment.ts';
import { dayInWords, instantInWords, offsetInWords, zoneInWords } from '#core/time/words.ts';
import { readMoment } from '#core/time/moment.ts';
import { labelOf, MEASURE_KINDS, MEASURE_STATUSES } from '#core/vocabulary.ts';
import type { Field } from './fields.ts';

/** What a field holds, as one reads it: lines, or null where nothing is stated. */
export function valueInWords(field: Pick<Field, 'edit'>, value: unknown): readonly string[] | null {
  const { edit } = field;
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value) && value.length === 0) return null;
  switch (edit.kind) {
    case 'choice':
      return [labelOf(edit.terms, value as string)];
    case 'choices':
      return [(value as string[]).map((id) => labelOf(edit.terms, id)).join(', ')];
    case 'names':
      return [(value as string[]).join(', ')];
    case 'day':
      return [dayInWords(value as string)];
    case 'minutes':
      return [`${String(value as number)} min`];
    case 'window':
      return momentInWords(value as string);
    case 'measure': {
      const { summary, status, kind, due } = value as Incident['measures'][number];
      const details = [labelOf(MEASURE_STATUSES, status), labelOf(MEASURE_KINDS, kind)];
      return [summary, [...details, due === null ? 'no date' : `due ${dayInWords(due)}`].join(' · ')];
    }
    default:
      return [value as string];
  }
}

/** What stands where a field holds nothing; none of these is a value. */
export function nothingInWords({ edit, path }: Pick<Field, 'edit' | 'path'>): string {
  if (edit.kind === 'names' && edit.some) return `all ${edit.of} of the report`;
  if (path === 'instances') return 'none named';
  if (path === 'cause.also') return 'nothing else';
  if (path === 'services') return 'none named';
  if (path === 'scope') return 'not narrowed by the report';
  return 'not stated';
}

/** The clock of the place and UTC beside each other; a bare date as such. */
function momentInWords(moment: string): string[] {
  const zone = zoneOfMoment(moment);
  const read = readMoment(moment, null);
  if (zone === null || 'problem' in read) return [`${dayInWords(moment)}, no time of day`];
  const { instant } = read;
  const local = `${instantInWords(instant, zone)} ${zoneInWords(zone)}`;
  const twice = momentAt(typedMoment(moment), zone);
  const lines =
    zone === 'UTC'
      ? [local]
      : [`${local} (${offsetInWords(instant, zone)})`, `${instantInWords(instant, 'UTC')} UTC`];
  return 'twice' in twice && twice.twice
    ? [...lines, `This clock time occurs twice that night; taken with ${offsetInWords(instant, zone)}.`]
    : lines;
}

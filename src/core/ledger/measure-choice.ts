import { MEASURE_KINDS, MEASURE_STATUSES } from '../vocabulary.ts';

export type MeasureStatus = (typeof MEASURE_STATUSES)[number]['id'];
export type MeasureKind = (typeof MEASURE_KINDS)[number]['id'];

/** What is asked of the reports: after which a later incident was collected, after how many days, after which none was. */
export const SINCE = ['later', 'gap', 'none-since'] as const;

/** Which measures are asked for; null for all. */
export interface MeasureChoice {
  readonly status: MeasureStatus | null;
  readonly kind: MeasureKind | null;
}

/** A choice and what became of its reports, as the `kind` of a figure's part carries it: `planned.prevent.later`. */
export interface AskedMeasures extends MeasureChoice {
  readonly since: (typeof SINCE)[number] | null;
  /** Only measures with a stated due day. */
  readonly dated: boolean;
}

const NOTHING: AskedMeasures = { status: null, kind: null, since: null, dated: false };

/** Reads what a part asks for, or null where the text names no such measures. */
export function readAsked(text: string | undefined): AskedMeasures | null {
  if (text === undefined) return NOTHING;
  let asked = NOTHING;
  for (const word of text.split('.')) {
    const status = MEASURE_STATUSES.find((term) => term.id === word)?.id;
    const kind = MEASURE_KINDS.find((term) => term.id === word)?.id;
    const since = SINCE.find((item) => item === word);
    if (status !== undefined && asked.status === null) asked = { ...asked, status };
    else if (kind !== undefined && asked.kind === null) asked = { ...asked, kind };
    else if (since !== undefined && asked.since === null) asked = { ...asked, since };
    else if (word === 'dated' && !asked.dated) asked = { ...asked, dated: true };
    else return null;
  }
  return asked;
}

/** Writes it as the `kind` of a part; undefined where all measures are asked for. */
export function writeAsked({ status, kind, since, dated }: Partial<AskedMeasures>): string | undefined {
  const words = [status, kind, since, dated === true ? 'dated' : null].filter(
    (word) => word !== null && word !== undefined,
  );
  return words.length === 0 ? undefined : words.join('.');
}

import type { Catalog } from '#core/catalog.ts';
import { assemble } from './assemble.ts';
import { readCause } from './cause/read-cause.ts';
import type { ReportDocument } from './document.ts';
import { introductionDate, titleDate, titleDays } from './findings/dates.ts';
import { instanceFindings } from './findings/instances.ts';
import { outageFindings, type TimedOutage } from './findings/outages.ts';
import { productFindings } from './findings/products.ts';
import { speaksOfTrouble } from './structure/trouble.ts';
import { excerptFindings, openWords, publicationFindings } from './findings/whole-report.ts';
import { readMeasures } from './measures/read-measures.ts';
import { namedDays, printedDates } from './outages/calendar.ts';
import type { Found, Read } from './outages/draft.ts';
import { momentText } from './outages/moment-text.ts';
import { readOutages } from './outages/read-outages.ts';
import { instancesOfOutage } from './place/instances-of-outage.ts';
import { settlePlace } from './place/settle-place.ts';
import type { Reading, Unread } from './reading.ts';
import { partsOf, type Parts } from './structure/parts.ts';
import { publishedOn } from './structure/publication.ts';
import { scopeOf, servicesOf } from './structure/scope.ts';
import { MOST_CHARACTERS, noOutage, noTrouble, severalReports, tooLong, tooManyOutages } from './unread.ts';
import { phraseIn, phrases } from './words/phrases.ts';
import { otherSteps, placeSteps, traceOf } from './trace.ts';

/** A title may say that the report is not the last word. */
const PRELIMINARY = phrases('preliminary', 'interim', 'draft');

/**
 * Reads a report: the incident it tells of, every field beside the words it was read from, and where the
 * report contradicts itself. The same document and catalog always give the same reading. Time grows
 * linearly with the text.
 */
export function readReport(document: ReportDocument, catalog: Catalog): Reading | Unread {
  if (document.text.length > MOST_CHARACTERS) return tooLong(document.text.length);
  const parts = partsOf(document);
  if (parts.reports > 1) return severalReports(parts.reports);
  const title = titleDays(parts.lines.title);
  const introduction = namedDays(printedDates(parts.lines.introduction));
  const place = settlePlace(parts, catalog);
  const draft = readOutages(parts, title, introduction, place, catalog);
  if ('tooMany' in draft) return tooManyOutages(draft.tooMany);
  if (draft.outages.length === 0) return noOutage(document, parts);
  if (!speaksOfTrouble(parts)) return noTrouble(document);
  const outages = draft.outages.map((outage): TimedOutage => ({
    outage,
    start: momentText(outage.start.value, outage.zone),
    end: outage.end === null ? null : momentText(outage.end.value, outage.zone),
    instances: instancesOfOutage(outage.printed, place.instances.value, catalog),
  }));
  const cause = readCause(parts.lines.cause, parts.lines.resolution);
  const measures = readMeasures(parts.lines.measures);
  const open = openWords(parts);
  const published = publishedOn(parts.lines.publication);
  const findings: Found[] = [
    ...introductionDate(introduction, title, draft.outages),
    ...titleDate(title, draft.outages),
    ...productFindings(parts, catalog),
    ...instanceFindings(place.instances, parts, catalog),
    ...draft.findings,
    ...outageFindings(outages),
    ...(open === null
      ? []
      : [
          {
            code: 'cause-open' as const,
            message: 'The report says that the cause is still being looked for.',
            spans: [open.span],
          },
        ]),
    ...publicationFindings(published, outages),
    ...excerptFindings(parts),
  ];
  const services = servicesOf(parts.lines.timeline);
  const { incident, fields } = assemble(document, {
    title: titleOf(document, parts),
    publisher: publisherOf(document, catalog),
    published:
      published === null ? nothing('No publication date is printed.') : seen(published.day, published.span),
    place,
    zone: draft.zone,
    zoneStated:
      draft.zone.spans[0] === undefined
        ? null
        : document.text.slice(draft.zone.spans[0].start, draft.zone.spans[0].end),
    outages,
    scope: scopeRead(parts),
    services: {
      value: services.map(({ name }) => name),
      certainty: services.length > 0 ? 'certain' : 'unknown',
      spans: services.map(({ span }) => span),
      note: null,
    },
    cause,
    open: open !== null || parts.lines.title.some(({ tokens }) => phraseIn(tokens, PRELIMINARY) !== null),
    measures,
    findings,
  });
  return {
    document,
    incident,
    fields,
    trace: traceOf(document, [
      ...placeSteps(place),
      ...draft.trace,
      ...otherSteps(cause, measures, findings),
    ]),
  };
}

function titleOf(document: ReportDocument, { title }: Parts): Read<string> {
  if (title !== null) return seen(title.text, title);
  const [first] = document.blocks;
  return {
    value: first?.text.slice(0, 200) ?? 'Untitled report',
    certainty: 'implied',
    spans: [],
    note: 'The report has no title line; these are its first words.',
  };
}

function publisherOf(document: ReportDocument, { publisher }: Catalog): Read<string> {
  const at = document.text.toLowerCase().indexOf(publisher.toLowerCase());
  if (at >= 0) return seen(publisher, { start: at, end: at + publisher.length });
  return {
    value: publisher,
    certainty: 'implied',
    spans: [],
    note: 'The report does not say whose it is; this is the publisher of the catalog.',
  };
}

function scopeRead(parts: Parts): Read<string | null> {
  const scope = scopeOf([...parts.lines.timeline, ...parts.lines.introduction]);
  return scope === null ? nothing('Nothing says that only some were hit.') : seen(scope.text, scope.span);
}

function seen<Value>(value: Value, { start, end }: { start: number; end: number }): Read<Value> {
  return { value, certainty: 'certain', spans: [{ start, end }], note: null };
}

function nothing(note: string): Read<null> {
  return { value: null, certainty: 'unknown', spans: [], note };
}

/** The closed lists of the incident format, in the order in which they are shown. */

export interface Term<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

function vocabulary<const Id extends string>(terms: readonly (readonly [Id, string])[]): readonly Term<Id>[] {
  return terms.map(([id, label]) => ({ id, label }));
}

/** How bad an outage was for the people on it, worst first; unknown last. */
export const IMPACTS = vocabulary([
  ['unavailable', 'Unavailable'],
  ['partial', 'Partial'],
  ['intermittent', 'Intermittent'],
  ['degraded', 'Degraded'],
  ['unknown', 'Impact unknown'],
]);

/** Root-cause categories. */
export const CAUSES = vocabulary([
  ['software-defect', 'Software defect'],
  ['configuration', 'Configuration'],
  ['capacity', 'Capacity'],
  ['database', 'Database'],
  ['human-error', 'Human error'],
  ['third-party', 'Third party'],
  ['hardware', 'Hardware'],
  ['network', 'Network'],
  ['security', 'Security'],
  ['storage', 'Storage'],
  ['power-facility', 'Power or facility'],
  ['certificate-expiry', 'Certificate expiry'],
  ['unknown', 'Cause not known'],
]);

/** What set the fault off. */
export const TRIGGERS = vocabulary([
  ['software-fault', 'Software fault'],
  ['planned-maintenance', 'Planned maintenance'],
  ['load', 'Load'],
  ['deployment', 'Deployment'],
  ['configuration-change', 'Configuration change'],
  ['external-provider', 'External provider'],
  ['hardware-failure', 'Hardware failure'],
  ['data-operation', 'Data operation'],
  ['attack', 'Attack'],
  ['expiry', 'Expiry'],
  ['none-stated', 'No trigger stated'],
]);

export const MEASURE_STATUSES = vocabulary([
  ['done', 'Done'],
  ['in-progress', 'In progress'],
  ['planned', 'Planned'],
  ['unknown', 'Status not stated'],
]);

export const MEASURE_KINDS = vocabulary([
  ['prevent', 'Prevent'],
  ['detect', 'Detect'],
  ['respond', 'Respond'],
  ['process', 'Process'],
  ['investigate', 'Investigate'],
]);

/** Kinds of contradiction or gap in a report. Codes are stable: links and other tools use them. */
export const FINDING_CODES = vocabulary([
  ['introduction-date', 'The introduction names another event’s date'],
  ['introduction-product', 'The introduction names another product'],
  ['title-date', 'The title’s date differs from the timeline'],
  ['title-instances', 'The title names other instances than the timeline'],
  ['year-contradiction', 'Two different years are given'],
  ['end-before-start', 'An outage ends before it starts'],
  ['stated-minutes', 'Printed minutes differ from the clock times'],
  ['meridiem', 'AM or PM is wrong or missing'],
  ['zone-season', 'The zone abbreviation does not fit the season'],
  ['zone-site', 'The time zone does not fit the instance'],
  ['zone-missing', 'No time zone is stated'],
  ['time-missing', 'Only a date is stated, no time of day'],
  ['end-missing', 'No end is stated'],
  ['impact-contradiction', 'The impact is described in two ways'],
  ['product-mismatch', 'Different products are named'],
  ['instance-missing', 'No instance is named'],
  ['cause-open', 'The cause was still being investigated'],
  ['publication-before-event', 'The publication date lies before the event'],
  ['date-misprint', 'A date is misprinted'],
  ['overlap', 'Two outages of one instance overlap'],
  ['address-date', 'The page address names another date or place'],
  ['same-event', 'Another report describes the same event'],
  ['excerpt', 'Only part of the report was seen'],
]);

export type Impact = (typeof IMPACTS)[number]['id'];

/** The ids of a vocabulary as the non-empty tuple that a schema wants. */
export function idsOf<Id extends string>(terms: readonly Term<Id>[]): [Id, ...Id[]] {
  return terms.map((term) => term.id) as [Id, ...Id[]];
}

/** The label of an id; the id itself where the vocabulary does not know it (an address may hold anything). */
export function labelOf(terms: readonly Term<string>[], id: string): string {
  return terms.find((term) => term.id === id)?.label ?? id;
}

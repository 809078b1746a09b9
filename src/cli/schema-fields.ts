const MOMENT =
  '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})\\[[A-Za-z0-9_+\\-/]{1,64}\\])?$';

/** What the JSON Schema says of each field beyond its type, by dotted path. */
export const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  id: {
    title: 'Id',
    description:
      'Day of the first outage and the instances; stable for ever, since it is part of links. Also the file name.',
  },
  title: { title: 'Title', description: 'Title of the report as published.' },
  source: { title: 'Source', description: 'Where the report can be read.' },
  'source.publisher': { description: 'Who published the report.' },
  'source.url': { description: 'Address of the report (http or https), or null.' },
  'source.published': {
    description: 'Day of publication where the report prints one, or null.',
    format: 'date',
  },
  'source.state': { description: 'preliminary while the cause is still open.' },
  products: { title: 'Products', description: 'Products that the report names, as the catalog spells them.' },
  instances: {
    title: 'Instances',
    description: 'Catalog ids of the environments that were hit; empty where the report names none.',
  },
  region: { title: 'Region', description: 'Region of the catalog.' },
  dataCenter: { title: 'Data center', description: 'Data center of the catalog, or null.' },
  timeZone: {
    title: 'Time zone',
    description: 'IANA time zone of the times, or null where it cannot be known.',
  },
  timeZoneStated: { description: 'The zone in the words of the report, or null.' },
  outages: { title: 'Outages', description: 'The windows of impact, half-open.' },
  'outages.[].start': {
    description:
      'Local time with offset and zone (RFC 9557), or a bare date where no time of day is stated. The offset must be in force in the zone then.',
    pattern: MOMENT,
  },
  'outages.[].end': { description: 'Like start; null where no end is stated.', pattern: MOMENT },
  'outages.[].precision': { description: 'day where start or end is a bare date.' },
  'outages.[].impact': { description: 'How bad it was for the people on it.' },
  'outages.[].statedMinutes': { description: 'Length that the report prints for this window, or null.' },
  'outages.[].instances': { description: 'The instances of this window where it hit only some, or null.' },
  'outages.[].products': { description: 'The products of this window where it hit only some, or null.' },
  scope: { title: 'Scope', description: 'How far it reached, such as "few customers", or null.' },
  services: { title: 'Services', description: 'Services that were hit, such as SIP2.' },
  cause: { title: 'Cause', description: 'Why it happened.' },
  'cause.category': { description: 'The root-cause category under which the incident counts.' },
  'cause.also': { description: 'Further categories that had a part in it.' },
  'cause.trigger': { description: 'What set the fault off.' },
  'cause.summary': { description: 'The cause in own words, or null.' },
  'cause.resolution': { description: 'What ended it, in own words, or null.' },
  measures: { title: 'Measures', description: 'What was promised or done to keep it from coming back.' },
  'measures.[].due': { description: 'Day by which it was promised, or null.', format: 'date' },
  findings: {
    title: 'Findings',
    description: 'Contradictions and gaps of the report itself, by stable code.',
  },
  related: { title: 'Related', description: 'Ids of other records of the same event.' },
  evidence: {
    title: 'Evidence',
    description:
      'Words of the report that a field was read from. Only in what a user normalizes, never in published data.',
  },
};

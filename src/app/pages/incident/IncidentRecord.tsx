import type { Incident } from '#core/incident.ts';
import {
  CAUSES,
  FINDING_CODES,
  labelOf,
  MEASURE_KINDS,
  MEASURE_STATUSES,
  TRIGGERS,
} from '#core/vocabulary.ts';
import { dayInWords } from '#core/time/words.ts';
import { DataTable } from '#ui/panels/DataTable.tsx';
import { Section } from '#ui/panels/Section.tsx';
import { Link } from '../../Link.tsx';
import { useOwnPlaces } from '../../own/own-context.ts';
import { paths } from '../../paths.ts';
import { Facts, type Fact } from './Facts.tsx';
import styles from './IncidentRecord.module.css';
import { Neighbours } from './Neighbours.tsx';
import { OutagesSection } from './OutagesSection.tsx';
import { RecordJson } from './RecordJson.tsx';

/** Everything the record says, in the order in which a review asks for it. */
export function IncidentRecord({ incident, place }: { incident: Incident; place: number }) {
  const { cause, source } = incident;
  const own = useOwnPlaces().has(place);
  return (
    <>
      <div className={styles.columns}>
        <div className={styles.wide}>
          <OutagesSection incident={incident} place={place} />
          <Section
            title="Why"
            subtitle={
              own ? 'As it was read from the report, or set by hand.' : 'In our own words, after the report.'
            }
          >
            <Facts facts={causeFacts(cause)} />
          </Section>
          <Section
            title={incident.measures.length === 0 ? 'No measure is recorded' : 'What was promised'}
            {...(incident.measures.length === 0
              ? { subtitle: 'The report lists none, or the part of it that was seen does not.' }
              : { subtitle: 'Status as the report words it when it was published.' })}
          >
            {incident.measures.length > 0 && (
              <DataTable
                caption="Measures"
                columns={[
                  { id: 'Measure', label: 'Measure' },
                  { id: 'Status', label: 'Status' },
                  { id: 'Kind', label: 'Kind' },
                  { id: 'Due', label: 'Due' },
                ]}
                rows={incident.measures.map((measure, at) => ({
                  id: String(at),
                  cells: [
                    measure.summary,
                    labelOf(MEASURE_STATUSES, measure.status),
                    labelOf(MEASURE_KINDS, measure.kind),
                    measure.due === null ? 'not stated' : dayInWords(measure.due),
                  ],
                }))}
              />
            )}
          </Section>
        </div>
        <aside className={styles.narrow} aria-label="About this report">
          <Section title="Facts">
            <Facts facts={reportFacts(incident)} />
          </Section>
          <Section
            title={
              incident.findings.length === 0 ? 'No contradiction found' : 'What does not fit in the report'
            }
            {...(incident.findings.length === 0
              ? { subtitle: 'The report agrees with itself as far as it was seen.' }
              : {})}
          >
            {incident.findings.length > 0 && (
              <ul className={styles.findings}>
                {incident.findings.map((finding, at) => (
                  <li key={at}>
                    <strong>{labelOf(FINDING_CODES, finding.code)}.</strong> {finding.message}
                  </li>
                ))}
              </ul>
            )}
          </Section>
          <Section title="Source">
            <p>
              {source.url === null || !/^https?:\/\//i.test(source.url) ? (
                'No address is recorded for this report.'
              ) : (
                <a href={source.url} rel="noreferrer noopener" target="_blank">
                  The report at {source.publisher}
                </a>
              )}
            </p>
            <RecordJson incident={incident} />
          </Section>
        </aside>
      </div>
      <Neighbours place={place} related={incident.related ?? []} />
    </>
  );
}

function causeFacts(cause: Incident['cause']): Fact[] {
  return [
    { label: 'Root cause', text: labelOf(CAUSES, cause.category) },
    ...(cause.also.length > 0
      ? [{ label: 'Also involved', text: cause.also.map((item) => labelOf(CAUSES, item)).join(', ') }]
      : []),
    { label: 'Trigger', text: labelOf(TRIGGERS, cause.trigger) },
    { label: 'What happened', text: cause.summary ?? 'The report does not say.' },
    { label: 'Resolution', text: cause.resolution ?? 'The report does not say how it was resolved.' },
  ];
}

function reportFacts(incident: Incident): Fact[] {
  const none = 'none named';
  return [
    {
      label: 'Instances',
      text:
        incident.instances.length === 0
          ? none
          : incident.instances.map((id) => (
              <Link key={id} to={paths.instance.href(id)}>
                {id}
              </Link>
            )),
    },
    {
      label: 'Products',
      text:
        incident.products.length === 0
          ? none
          : incident.products.map((id) => (
              <Link key={id} to={paths.product.href(id)}>
                {id}
              </Link>
            )),
    },
    { label: 'Region', text: incident.region },
    { label: 'Data center', text: incident.dataCenter ?? 'not named' },
    {
      label: 'Time zone',
      text: `${incident.timeZoneStated === null ? 'none stated' : `“${incident.timeZoneStated}”`}${incident.timeZone === null ? '' : `, read as ${incident.timeZone}`}`,
    },
    { label: 'Scope', text: incident.scope ?? 'not narrowed by the report' },
    ...(incident.services.length > 0 ? [{ label: 'Services', text: incident.services.join(', ') }] : []),
    {
      label: 'Published',
      text: incident.source.published === null ? 'date not known' : dayInWords(incident.source.published),
    },
    {
      label: 'State',
      text: incident.source.state === 'final' ? 'Final' : 'Preliminary: the cause was still open',
    },
  ];
}

import { RULES } from '#core/rule.ts';
import { REPEAT_DAYS } from '#core/repeats.ts';
import { addDays } from '#core/time/day.ts';
import { countInWords, dayInWords, plural } from '#core/time/words.ts';
import { CAUSES, FINDING_CODES, IMPACTS, TRIGGERS } from '#core/vocabulary.ts';
import { Legend } from '#ui/charts/Legend.tsx';
import { DataTable } from '#ui/panels/DataTable.tsx';
import { Section } from '#ui/panels/Section.tsx';
import { IMPACT_SWATCHES } from '../../charts/impact-tones.ts';
import { Link } from '../../Link.tsx';
import { useOwn } from '../../own/own-context.ts';
import { paths } from '../../paths.ts';
import { useSelected } from '../../selected.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import styles from './AboutPage.module.css';

/** Where the data comes from, what is covered, how each figure is computed. The filter does not change this page. */
export function AboutPage() {
  const selected = useSelected();
  // The page is about the public data; the reader's own incidents are not part of it.
  const table = useOwn().joined?.base ?? selected.table;
  const { catalog } = table.index;
  const named = catalog.instances.filter((item) => item.named).length;
  return (
    <div className={styles.about}>
      <PageTitle title="About the data and the figures" />
      <Section title="Where the data comes from">
        <p>
          {plural(table.incidentCount, 'report')} published by {catalog.publisher}, on{' '}
          {plural(named, 'named instance')} in {plural(catalog.regions.length, 'region')}, read into facts:
          when, where, how bad, why, what was promised. It is a sample of the published reports, not all of
          them; a quiet month may be a month whose report was not collected. The data ends on{' '}
          {dayInWords(addDays(catalog.asOf, -1))}; periods such as “last 12 months” count back from there, not
          from today.
        </p>
        <p>
          Fingerprint of the data: <code>{table.index.fingerprint}</code>. Two dashboards that show the same
          one hold the same incidents to the letter.
        </p>
        <p>
          Summaries are in our own words. Each incident links the report it was read from. Where a report
          contradicts itself, the contradiction is shown with the incident and nothing is mended in silence.
        </p>
      </Section>
      <Section title="What the words mean">
        <dl className={styles.words}>
          <dt>Incident</dt>
          <dd>One report. Two reports of one event stay two incidents and name each other.</dd>
          <dt>Outage</dt>
          <dd>One window of an incident on one lane. A window on four instances is four outages.</dd>
          <dt>Lane</dt>
          <dd>
            One instance; or, where reports name none, a product in a region (“Summon · North America”).
          </dd>
          <dt>Product</dt>
          <dd>
            Products nest: a report that names a whole platform hit everything on it, so filtering by Alma
            includes it, and says how many such there are.
          </dd>
          <dt>Sister instance</dt>
          <dd>
            One of the same family that shares a data center or failed together with it in one report, as the
            dataset tells it.
          </dd>
          <dt>Scope</dt>
          <dd>
            What a report says was hit, where it was less than the whole instance (“some customers”). The
            minutes count in full all the same; the scope is quoted beside them.
          </dd>
          <dt>Impact</dt>
          <dd>
            Unavailable: nothing worked. Partial: a part or some users had no service. Intermittent: it came
            and went. Degraded: it worked, but slowly or with faults. Unknown: the report does not say.
          </dd>
          <dt>Covered</dt>
          <dd>
            The days from which reports of a lane are counted, as the dataset tells it; where it does not,
            from the day of the lane’s first outage to the end of the data. Often that is the month of the
            first outage collected: what came before is unknown, and a short span that begins with an outage
            looks worse than it was. Outside it a lane is neither up nor down; charts hatch it.
          </dd>
        </dl>
        <Legend label="Impact" items={IMPACT_SWATCHES} />
      </Section>
      <Section title="How each figure is computed">
        <p>
          Every number opens: it shows its formula with the values put in, exactly the incidents behind it,
          and what was left out. The list below says what each means.
        </p>
        <dl className={styles.words}>
          <dt>Outage time</dt>
          <dd>
            Instance-minutes: on each lane the union of its windows, so that overlaps count once, clipped to
            the period and weighted by the rule in force; then added up over lanes. One incident of 133
            minutes on four instances is 133 minutes of wall time and 532 instance-minutes. Windows with only
            a date, or without an end, add nothing and are counted beside the figure.
          </dd>
          <dt>Weighting</dt>
          <dd>
            {RULES.map((rule) => `${rule.label}: ${rule.words}`).join('. ')}. Unknown impact counts in full
            under every rule. While windows of different weight overlap, the highest counts.
          </dd>
          <dt>Length</dt>
          <dd>
            Of each window with a stated start and end, first to last stated impact; it is not a time to
            repair. Median and p90 by linear interpolation. A window on four instances is one length.
          </dd>
          <dt>Availability</dt>
          <dd>
            1 − weighted outage minutes / covered minutes, all lanes shown pooled, as a range over the four
            rules. Reports are a sample, so true availability is at most this. With a filter on cause,
            trigger, impact or text, only the outages that match count against it.
          </dd>
          <dt>Same cause again</dt>
          <dd>
            Incidents with an earlier one of the same category on the same or a sister instance within{' '}
            {REPEAT_DAYS} days. Categories are coarse, so alike is not the same fault; the incident’s page
            names the earlier one.
          </dd>
          <dt>Regions and months</dt>
          <dd>
            Minutes are split at the lane’s local midnight, or at midnight UTC when the clock is set to UTC.
            An outage counts in the bucket in which it begins.
          </dd>
          <dt>Root causes</dt>
          <dd>
            Every incident counts once, under its first category. By minutes, overlaps are merged within a
            category, so bars can add up to a little more than the outage time.
          </dd>
          <dt>Your target</dt>
          <dd>
            A percentage that you set yourself; no report promises one. It allows the covered minutes times
            what is missing to 100 % to be lost; the figure says how much of that is left.
          </dd>
          <dt>Time between outages</dt>
          <dd>
            On one instance, from the end of an outage to the start of the next. The time before the first and
            after the last is not counted: nobody knows when it began or will end.
          </dd>
          <dt>Open hours</dt>
          <dd>
            The part of the outage time during which the instance’s own clock shows hours that you chose,
            Monday to Friday from 08:00 to 20:00 until you change them.
          </dd>
          <dt>In or after maintenance or a change</dt>
          <dd>
            Incidents whose report gives planned maintenance, a deployment or a configuration change as the
            trigger. A report that states no trigger is neither a yes nor a no.
          </dd>
          <dt>May be the same fault</dt>
          <dd>
            Within 14 days, the same category and a cause told in close words. Alike is not the same: compare
            the reports.
          </dd>
          <dt>A later incident with the same category</dt>
          <dd>
            On the same or a sister instance, at any time after the report. It does not say that a measure
            failed, or that it was not carried out.
          </dd>
          <dt>The vendor’s own figures</dt>
          <dd>
            From its quarterly uptime reports, where some were collected. A percentage that does not follow
            from the minutes listed is a question, not a mistake: contracts may leave minutes out.
          </dd>
          <dt>Differences</dt>
          <dd>
            Two medians are compared with a 95 % interval, found by drawing the same values anew 2,000 times
            (percentile bootstrap with a fixed seed). Where it holds nought, chance alone can explain the
            difference, and the page says so.
          </dd>
        </dl>
      </Section>
      <Section title="What is covered" subtitle="A lane’s own page shows its outages.">
        <DataTable
          caption="Lanes and the days that reports cover"
          columns={[
            { id: 'Lane', label: 'Lane' },
            { id: 'Region', label: 'Region' },
            { id: 'Platform', label: 'Platform' },
            { id: 'Zone', label: 'Zone' },
            { id: 'From', label: 'From' },
            { id: 'To', label: 'To' },
          ]}
          rows={catalog.instances.map((item) => ({
            id: item.id,
            cells: [
              <Link key="lane" to={paths.instance.href(item.id)}>
                {item.id}
              </Link>,
              item.region,
              item.platform,
              item.timeZone,
              dayInWords(item.coverage.from),
              dayInWords(addDays(item.coverage.to, -1)),
            ],
          }))}
        />
      </Section>
      <Section title="The closed lists">
        <p>Impacts: {IMPACTS.map((term) => term.label).join(', ')}.</p>
        <p>Root causes: {CAUSES.map((term) => term.label).join(', ')}.</p>
        <p>Triggers: {TRIGGERS.map((term) => term.label).join(', ')}.</p>
        <p>
          What may not fit in a report ({countInWords(FINDING_CODES.length)} kinds):{' '}
          {FINDING_CODES.map((term) => term.label.toLowerCase()).join('; ')}.
        </p>
      </Section>
    </div>
  );
}

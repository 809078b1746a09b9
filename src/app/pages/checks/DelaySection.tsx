import { useMemo, useState } from 'react';
import { workingDaysInWords } from '#core/ledger/later-words.ts';
import { PROMISED_DAYS, reportDelays, type ReportDelays } from '#core/ledger/report-delay.ts';
import type { Records } from '#core/pack/records.ts';
import { textAt } from '#core/pack/text-column.ts';
import { countInWords, dayInWords, plural } from '#core/time/words.ts';
import { DotStrip } from '#ui/charts/DotStrip.tsx';
import { Button } from '#ui/controls/Button.tsx';
import { DataTable } from '#ui/panels/DataTable.tsx';
import { EmptyState } from '#ui/panels/EmptyState.tsx';
import { Section } from '#ui/panels/Section.tsx';
import { FigureLink } from '../../figure/FigureLink.tsx';
import { lanesInWords } from '../../figure/incident-words.ts';
import { Link } from '../../Link.tsx';
import { paths } from '../../paths.ts';
import { useSelected } from '../../selected.ts';
import styles from './Checks.module.css';

const AT_ONCE = 50;
/** Under so many a median says little. */
const FEW = 10;

/** How long reports took to come out, where the day of publication is known. */
export function DelaySection({ records }: { records: Records }) {
  const { table, selection } = useSelected();
  const found = useMemo(() => reportDelays(table, selection, records), [table, selection, records]);
  const { delays, early, endless, median, undated, within } = found;
  const known = delays.length;
  if (known === 0) {
    return (
      <Section title="How long reports took">
        <EmptyState title="Of none of these reports both the day of publication and the end of the impact are known.">
          <p>
            So nothing can be said of how long they took. The vendor promises {PROMISED_DAYS} working days.
          </p>
        </EmptyState>
      </Section>
    );
  }
  return (
    <Section
      tall
      title={`${countInWords(within)} of ${plural(known, 'report')} with a known day of publication came out within ${PROMISED_DAYS} working days`}
      subtitle={`Working days, Monday to Friday, from the day on which the last impact ended, on the instance’s own clock, to the day of publication. Public holidays count as working days. The vendor promises ${PROMISED_DAYS}.`}
      source={leftOutInWords(found)}
    >
      <p className={styles.delay}>
        n ={' '}
        <FigureLink figure="finding" part={{ kind: 'delay' }}>
          {countInWords(known)}
        </FigureLink>
        , median {workingDaysInWords(median!)}, longest {workingDaysInWords(delays.at(-1)!.days)}.
        {known < FEW &&
          ` ${known === 1 ? 'One report' : `${countInWords(known)} reports`} of ${countInWords(known + undated + early.length + endless.length)} can’t tell how long reports take in general.`}
      </p>
      <DotStrip
        values={delays.map(({ days }) => days)}
        mark={PROMISED_DAYS}
        markLabel="promised"
        unit="working days"
        description={`${plural(known, 'report')} on an axis of working days, with a line at the ${PROMISED_DAYS} that are promised. The table below has each.`}
      />
      <DelayTable found={found} idOf={(incident) => textAt(table.index.incidents.id, incident)} />
    </Section>
  );
}

function DelayTable({ found, idOf }: { found: ReportDelays; idOf(incident: number): string }) {
  const { table } = useSelected();
  const [shown, setShown] = useState(AT_ONCE);
  const longest = found.delays.toReversed();
  const more = longest.length - shown;
  return (
    <>
      <DataTable
        caption="Working days until each report came out, longest first"
        columns={[
          { id: 'report', label: 'Report' },
          { id: 'ended', label: 'Impact ended', tight: true },
          { id: 'published', label: 'Published', tight: true },
          { id: 'days', label: 'Working days', align: 'end' },
        ]}
        rows={longest.slice(0, shown).map(({ days, ended, incident, published }) => ({
          id: String(incident),
          cells: [
            <Link key="report" to={paths.incident.href(idOf(incident))}>
              {lanesInWords(table, incident)}
            </Link>,
            dayInWords(ended),
            dayInWords(published),
            days > PROMISED_DAYS
              ? `${countInWords(days)} (${countInWords(days - PROMISED_DAYS)} over)`
              : countInWords(days),
          ],
        }))}
      />
      {more > 0 && (
        <p className={styles.more}>
          <Button onClick={() => setShown(shown + AT_ONCE * 4)}>
            Show {countInWords(Math.min(more, AT_ONCE * 4))} more of {countInWords(more)}
          </Button>
        </p>
      )}
    </>
  );
}

function leftOutInWords({ undated, endless, early }: ReportDelays): string {
  return (
    [
      `Left out: ${plural(undated, 'report')} whose day of publication is not known`,
      ...(endless.length > 0 ? [`${countInWords(endless.length)} without a stated end`] : []),
      ...(early.length > 0
        ? [
            `${countInWords(early.length)} dated before the end of ${early.length === 1 ? 'its' : 'their'} own event`,
          ]
        : []),
    ].join(', ') + '.'
  );
}

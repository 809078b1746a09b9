import { Fragment, useState } from 'react';
import { plural } from '#core/time/words.ts';
import type { Compared } from '#core/uptime/difference.ts';
import { differencesOf } from '#core/uptime/differences.ts';
import { quarterInWords } from '#core/uptime/quarter.ts';
import type { UptimeReport } from '#core/uptime/uptime-report.ts';
import { useOnPaper } from '#ui/charts/useOnPaper.ts';
import { IncidentLink, UptimeLink } from './UptimeLinks.tsx';
import { UptimeOutages } from './UptimeOutages.tsx';
import styles from './UptimeQuarter.module.css';

/** One quarter: each difference as a sentence with its sources, and on demand outage beside outage. */
export function UptimeQuarter({ compared }: { compared: Compared }) {
  const { report, found } = compared;
  const [open, setOpen] = useState(false);
  const onPaper = useOnPaper();
  const differences = differencesOf(compared);
  const events =
    found.matches.length + found.onlyPrinted.length + found.onlyReported.length + found.unplaced.length;
  const name = `${quarterInWords(report.quarter)}, ${report.product}`;
  return (
    <section className={styles.quarter} aria-label={name}>
      <h3>{name}</h3>
      {differences.length === 0 ? (
        <p>
          The uptime report and the root-cause reports agree in all that can be compared.{' '}
          <UptimeLink report={report} />
        </p>
      ) : (
        <ul className={styles.differences}>
          {differences.map((difference, at) => (
            <li key={at}>
              {difference.text}{' '}
              <Sources
                report={difference.kind === 'coverage' ? null : report}
                incidents={difference.incidents}
              />
            </li>
          ))}
        </ul>
      )}
      {report.source.url === null && (
        <p className={styles.sources}>No address is recorded for this uptime report.</p>
      )}
      {events > 0 && (
        <details
          className={styles.outages}
          open={open || onPaper}
          onToggle={(event) => {
            if (!onPaper) setOpen(event.currentTarget.open);
          }}
        >
          <summary>
            {plural(events, 'outage')} of {quarterInWords(report.quarter)}, one beside the other
          </summary>
          {(open || onPaper) && <UptimeOutages compared={compared} />}
        </details>
      )}
    </section>
  );
}

/** Links to what a sentence speaks of. */
function Sources({ report, incidents }: { report: UptimeReport | null; incidents: readonly string[] }) {
  const links = [
    ...(report === null || report.source.url === null ? [] : [<UptimeLink key="uptime" report={report} />]),
    ...[...new Set(incidents)].map((id) => <IncidentLink key={id} id={id} />),
  ];
  return (
    <span className={styles.sources}>
      {links.map((link, at) => (
        <Fragment key={link.key}>
          {at > 0 && ' · '}
          {link}
        </Fragment>
      ))}
    </span>
  );
}

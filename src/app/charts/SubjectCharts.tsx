import { useMemo, type ReactNode } from 'react';
import { countBits } from '#core/bitset.ts';
import { isEmptyPeriod } from '#core/summary/emptied.ts';
import { latestIncidents, type LatestIncidents } from '#core/summary/latest-incidents.ts';
import { plural } from '#core/time/words.ts';
import { Section } from '#ui/panels/Section.tsx';
import { useSelected } from '../selected.ts';
import { CausesSection } from './CausesSection.tsx';
import { Figures } from './Figures.tsx';
import { HoursSection } from './HoursSection.tsx';
import { IncidentTable } from './IncidentTable.tsx';
import { NothingFound } from './NothingFound.tsx';
import { OpenHoursSection } from './OpenHoursSection.tsx';
import { ScopeNotice } from './ScopeNotice.tsx';
import styles from './SubjectCharts.module.css';
import { TimelineSection } from './TimelineSection.tsx';
import { YearGridSection } from './YearGridSection.tsx';

/** More rows than this are for the list of incidents, which draws only those in sight. */
const MOST = 200;

/** What the page of one instance or one product shows of its selection; `figures` are the page's own. */
export function SubjectCharts({ figures }: { figures?: ReactNode }) {
  const { table, selection } = useSelected();
  const latest = useMemo(() => latestIncidents(table, selection, MOST), [table, selection]);
  const empty = countBits(selection.rows) === 0;
  const below = isEmptyPeriod(selection);
  return (
    <>
      {(!empty || below) && (
        <>
          <Figures />
          {figures}
          <TimelineSection compact />
        </>
      )}
      {empty ? <NothingFound below={below} /> : <Rest {...latest} />}
    </>
  );
}

/** What there is to show once something is left. */
function Rest({ rows, total }: LatestIncidents) {
  return (
    <>
      <YearGridSection />
      <div className={styles.columns}>
        <CausesSection axis="cause" by="incidents" />
        <HoursSection markOpen />
      </div>
      <OpenHoursSection />
      <Section
        title={plural(total, 'incident')}
        subtitle={
          total > MOST
            ? `The latest ${MOST} of them; choose one to open it. The list has all.`
            : 'Latest first; choose one to open it.'
        }
      >
        <ScopeNotice />
        <IncidentTable caption="Incidents, latest first" rows={rows} />
      </Section>
    </>
  );
}

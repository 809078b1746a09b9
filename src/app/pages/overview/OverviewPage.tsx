import { useMemo } from 'react';
import { isEmptyPeriod } from '#core/summary/emptied.ts';
import { latestIncidents, type LatestIncidents } from '#core/summary/latest-incidents.ts';
import { countInWords, plural } from '#core/time/words.ts';
import { Section } from '#ui/panels/Section.tsx';
import { CausesSection } from '../../charts/CausesSection.tsx';
import { Figures } from '../../charts/Figures.tsx';
import { HoursSection } from '../../charts/HoursSection.tsx';
import { IncidentTable } from '../../charts/IncidentTable.tsx';
import { NothingFound } from '../../charts/NothingFound.tsx';
import { RegionsSection } from '../../charts/RegionsSection.tsx';
import { TimelineSection } from '../../charts/TimelineSection.tsx';
import { useBucketUnit } from '../../charts/use-bucket-unit.ts';
import { Later } from '../../Later.tsx';
import { Link } from '../../Link.tsx';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { paths } from '../../paths.ts';
import { useSelected } from '../../selected.ts';
import styles from './OverviewPage.module.css';

const LATEST = 12;

/** Everything at a glance: figures, timeline, regions, causes, when in the week, the latest incidents. */
export function OverviewPage() {
  const { table, selection } = useSelected();
  const latest = useMemo(() => latestIncidents(table, selection, LATEST), [table, selection]);
  const below = isEmptyPeriod(selection);
  return (
    <>
      <PageTitle title="Overview" hidden />
      {(latest.total > 0 || below) && (
        <div className={styles.grid}>
          <div className={styles.full}>
            <Figures />
          </div>
          <div className={styles.full}>
            <Later label="Timeline" height={760}>
              <TimelineSection compact />
            </Later>
          </div>
          {latest.total > 0 && <Rest {...latest} />}
        </div>
      )}
      {latest.total === 0 && <NothingFound below={below} />}
    </>
  );
}

/** What there is to show once something is left. */
function Rest({ rows, total }: LatestIncidents) {
  const unit = useBucketUnit();
  return (
    <>
      <div className={styles.seven}>
        <Later label="Regions" height={520}>
          <RegionsSection metric="minutes" unit={unit} />
        </Later>
      </div>
      <div className={styles.five}>
        <Later label="Root causes" height={520}>
          <CausesSection axis="cause" by="incidents" />
        </Later>
      </div>
      <div className={styles.five}>
        <Later label="Hours of the week" height={400}>
          <HoursSection />
        </Later>
      </div>
      <div className={styles.seven}>
        <Section
          title={total > LATEST ? `The latest ${LATEST} incidents` : plural(total, 'incident')}
          subtitle="Choose one to open it."
          actions={<Link to={paths.incidents.href()}>All {countInWords(total)} in the list</Link>}
        >
          <IncidentTable caption="Latest incidents" rows={rows} brief />
        </Section>
      </div>
    </>
  );
}

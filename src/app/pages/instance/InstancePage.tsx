import { useParams } from 'react-router';
import { addDays } from '#core/time/day.ts';
import { dayInWords, zoneInWords } from '#core/time/words.ts';
import { NearestMatches } from '../../charts/NearestMatches.tsx';
import { SubjectCharts } from '../../charts/SubjectCharts.tsx';
import { Link } from '../../Link.tsx';
import { paths } from '../../paths.ts';
import { useSelected } from '../../selected.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { CoFailures } from './CoFailures.tsx';
import { QuietSpells } from './QuietSpells.tsx';
import { UnnamedReports } from './UnnamedReports.tsx';
import { UptimeSection } from './UptimeSection.tsx';

/** One environment: what it is, and everything that was collected about it. */
export function InstancePage() {
  const { id = '' } = useParams();
  const { table } = useSelected();
  const lane = table.lanes.find((item) => item.id === id);
  if (lane === undefined) {
    return (
      <>
        <PageTitle title="There is no such instance" />
        <p>
          No report in this dataset names the instance <code>{id.slice(0, 100)}</code>.
        </p>
        <NearestMatches asked={id} />
      </>
    );
  }
  const place = [lane.dataCenter, lane.region].filter((text) => text !== null).join(', ');
  return (
    <>
      <PageTitle title={lane.id}>
        <p>
          {lane.named
            ? `An instance of ${lane.platform}`
            : `Reports on ${lane.platform} that name no instance`}
          , {place}; {zoneInWords(lane.timeZone)} time.{' '}
          {lane.coverage.from < lane.coverage.to
            ? `Covered from ${dayInWords(lane.coverage.from)} to ${dayInWords(addDays(lane.coverage.to, -1))}, by a sample of the published reports.`
            : 'Not covered: no public report names it, only yours.'}
        </p>
        {lane.sisters.length > 0 && (
          <p>
            Sister instances:{' '}
            {lane.sisters.map((sister, at) => (
              <span key={sister}>
                {at === 0 ? '' : ', '}
                <Link to={paths.instance.href(sister)}>{sister}</Link>
              </span>
            ))}
          </p>
        )}
      </PageTitle>
      <UnnamedReports lane={table.lanes.indexOf(lane)} />
      <SubjectCharts figures={<QuietSpells lane={table.lanes.indexOf(lane)} />} />
      <CoFailures lane={table.lanes.indexOf(lane)} />
      <UptimeSection lane={table.lanes.indexOf(lane)} />
    </>
  );
}

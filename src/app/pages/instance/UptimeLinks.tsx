import { itemOfText, textAt } from '#core/pack/text-column.ts';
import type { UptimeReport } from '#core/uptime/uptime-report.ts';
import { Link } from '../../Link.tsx';
import { paths } from '../../paths.ts';
import { useSelected } from '../../selected.ts';

/** Where an uptime report, or the folder that it lies in, can be read. */
export function UptimeLink({ report }: { report: UptimeReport }) {
  const { url, leadsTo } = report.source;
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  return (
    <a href={url} rel="noreferrer noopener" target="_blank">
      {leadsTo === 'folder' ? 'The folder of the uptime report' : 'The uptime report'}
    </a>
  );
}

/** The page of an incident, named by its title. */
export function IncidentLink({ id }: { id: string }) {
  const { incidents } = useSelected().table.index;
  const place = itemOfText(incidents.id, id);
  return <Link to={paths.incident.href(id)}>{place < 0 ? id : textAt(incidents.title, place)}</Link>;
}

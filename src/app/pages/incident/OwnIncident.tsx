import { itemOfText } from '#core/pack/text-column.ts';
import type { Incident } from '#core/incident.ts';
import { Button } from '#ui/controls/Button.tsx';
import { ShareButton } from '#ui/controls/ShareButton.tsx';
import { Notice } from '#ui/panels/Notice.tsx';
import { Link } from '../../Link.tsx';
import { useOwn } from '../../own/own-context.ts';
import { paths } from '../../paths.ts';
import { saveFile } from '../../save-file.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { IncidentRecord } from './IncidentRecord.tsx';

/** An incident of the reader's own: that it is, how to hand it on, how to remove it; then all that its record says. */
export function OwnIncident({ incident, place }: { incident: Incident; place: number }) {
  const { joined, remove } = useOwn();
  const twin = joined !== null && itemOfText(joined.base.index.incidents.id, incident.id) >= 0;
  const json = JSON.stringify(incident, null, 2);
  return (
    <article>
      <PageTitle title={incident.title} />
      <Notice
        title="Yours, only in this browser"
        actions={
          <>
            <ShareButton text={json} label="Copy the JSON" copied="JSON copied" />
            <Button onClick={() => saveFile(`${incident.id}.json`, json)}>Save the JSON</Button>
            <Button onClick={() => remove([incident.id])}>Remove</Button>
          </>
        }
      >
        A link to this page opens it here and nowhere else. To show it to others, send them the JSON: it opens
        under <em>Read a report</em>.
        {twin && (
          <>
            {' '}
            The public data has <Link to={paths.incident.href(incident.id)}>an incident of the same id</Link>;
            if both are of one event, the charts count it twice.
          </>
        )}
      </Notice>
      <IncidentRecord incident={incident} place={place} />
    </article>
  );
}

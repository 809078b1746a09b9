import { useState } from 'react';
import { itemOfText, textAt } from '#core/pack/text-column.ts';
import { Link } from '../../Link.tsx';
import { useOwn } from '../../own/own-context.ts';
import { idOfOwn } from '../../own/own-id.ts';
import { paths } from '../../paths.ts';
import { useSelected } from '../../selected.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import styles from './NotInThisBrowser.module.css';

/** For a link to an incident that its sender added to the charts of their own browser, or that was removed here. */
export function NotInThisBrowser({ id }: { id: string }) {
  const { table } = useSelected();
  const { removed, fault } = useOwn();
  const own = idOfOwn(id);
  const here = removed.some((incident) => incident.id === own);
  const [wasHere] = useState(here);
  const twin = itemOfText(table.index.incidents.id, own);
  if (here || wasHere) {
    return (
      <>
        <PageTitle title="Removed from this browser" />
        <div className={styles.words}>
          <p>
            <code>{own.slice(0, 100)}</code> was yours alone: it is gone from the charts, and nothing else has
            changed.{' '}
            {here && (
              <>
                <em>Undo</em>, above, brings it back.
              </>
            )}
          </p>
          <Ways />
        </div>
      </>
    );
  }
  return (
    <>
      <PageTitle title="This incident is only on its sender’s machine" />
      <div className={styles.words}>
        <p>
          The link leads to <code>{own.slice(0, 100)}</code>, which its sender has read from a report and
          keeps in their own browser; no link carries it to another.
        </p>
        <p>
          Ask the sender for its JSON (<em>Save the JSON</em> on their page) and open that under{' '}
          <Link to={paths.normalize.href()}>Read a report</Link>: then it is in your charts too, and this link
          works.
        </p>
        {fault !== null && <p>If it is yours: {fault}</p>}
        {twin >= 0 && (
          <p>
            The public data has an incident of the same id:{' '}
            <Link to={paths.incident.href(own)}>{textAt(table.index.incidents.title, twin)}</Link>
          </p>
        )}
        <Ways />
      </div>
    </>
  );
}

function Ways() {
  return (
    <p>
      <Link to={paths.overview.href()}>Open the overview</Link> ·{' '}
      <Link to={paths.incidents.href()}>See all incidents</Link>
    </p>
  );
}

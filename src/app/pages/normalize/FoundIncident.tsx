import type { Incident } from '#core/incident.ts';
import { Button } from '#ui/controls/Button.tsx';
import { useKeptFocus } from '#ui/controls/use-kept-focus.ts';
import { Link } from '../../Link.tsx';
import { addOwn, removeOwn } from '../../own/own-incidents.ts';
import { paths } from '../../paths.ts';
import outcome from './Outcome.module.css';
import styles from './FoundIncidents.module.css';
import { incidentInBrief } from './incident-in-brief.ts';
import { sameRecord } from './same-record.ts';
import { ShownInCharts } from './ShownInCharts.tsx';
import { useAttempt } from './use-attempt.ts';

interface Props {
  incident: Incident;
  /** What the charts of this browser hold under its id. */
  shown: Incident | undefined;
  /** Whether the public data has one of its id. */
  twin: boolean;
  /** Whether another of the same text has its id. */
  repeated: boolean;
}

/** One incident that came as JSON: what it is, whether it is in the charts already, and the way in or out. */
export function FoundIncident({ incident, shown, twin, repeated }: Props) {
  const { fault, attempt } = useAttempt();
  const row = useKeptFocus<HTMLLIElement>('a[href*="/timeline"]', 'button');
  const { id, title } = incident;
  const show = (): void => attempt(addOwn(incident));
  const other = shown !== undefined && !sameRecord(shown, incident);
  return (
    <li ref={row} className={styles.row}>
      <div>
        <h3 className={styles.title}>{title}</h3>
        <p className={styles.brief}>{incidentInBrief(incident)}</p>
        {twin && (
          <p className={styles.note}>
            The public data has <Link to={paths.incident.href(id)}>one of the same id</Link>, so it may count
            twice.
          </p>
        )}
        {repeated && (
          <p className={styles.note}>
            More than one here has the id <code>{id}</code>. The dashboard shows one of them.
          </p>
        )}
      </div>
      <div className={styles.tools} data-print="none">
        {shown === undefined ? (
          <Button name={`Show in the dashboard: ${title}`} onClick={show}>
            Show in the dashboard
          </Button>
        ) : (
          other && (
            <Button name={`Show this version: ${title}`} onClick={show}>
              Show this version
            </Button>
          )
        )}
        <div role="status" className={outcome.shown}>
          {shown !== undefined && (
            <>
              <span>
                {other
                  ? 'In the charts of this browser as another version, marked as yours.'
                  : 'In the charts of this browser, marked as yours.'}
              </span>{' '}
              <ShownInCharts incident={shown} named onRemove={() => attempt(removeOwn(id))} />
            </>
          )}
        </div>
        {fault !== null && (
          <p role="alert" className={outcome.fault}>
            {fault}
          </p>
        )}
      </div>
    </li>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { itemOfText } from '#core/pack/text-column.ts';
import { countInWords, plural } from '#core/time/words.ts';
import { Button } from '#ui/controls/Button.tsx';
import { useKeptFocus } from '#ui/controls/use-kept-focus.ts';
import { Notice } from '#ui/panels/Notice.tsx';
import { Section } from '#ui/panels/Section.tsx';
import { useOwn } from '../../own/own-context.ts';
import { addAllOwn, ownIncidentsQuery, removeAllOwn } from '../../own/own-incidents.ts';
import type { OwnJson } from '../../own/read-own-json.ts';
import { useSelected } from '../../selected.ts';
import { FoundIncident } from './FoundIncident.tsx';
import outcome from './Outcome.module.css';
import styles from './FoundIncidents.module.css';
import { useAttempt } from './use-attempt.ts';

/** So many are listed; more are one file of a whole dataset, which is not gone through one by one. */
const MOST_ROWS = 200;

/** Incidents that came as JSON, to be shown in the charts of this browser one by one or all at once. */
export function FoundIncidents({ name, found }: { name: string; found: OwnJson }) {
  const { incidents, failed } = found;
  const { table } = useSelected();
  const { joined } = useOwn();
  const { data: own = [] } = useQuery(ownIncidentsQuery);
  const kept = useMemo(() => new Map(own.map((incident) => [incident.id, incident])), [own]);
  const times = useMemo(() => countIds(found), [found]);
  const publicIds = (joined?.base ?? table).index.incidents.id;
  const rest = incidents.length - MOST_ROWS;
  return (
    <Section
      tall
      title={`${plural(incidents.length, 'incident')} in ${name}`}
      subtitle="Read from reports before and handed on as JSON. Show them in the charts of this browser: they are marked as yours there and go with one click."
      actions={times.size > 1 && <All found={found} ids={[...times.keys()]} kept={kept} />}
    >
      {failed.length > 0 && (
        <Notice
          kind="warning"
          title={`${plural(failed.length, 'report')} could not be read when the JSON was made`}
        >
          <ul className={styles.failed}>
            {failed.slice(0, MOST_ROWS).map(({ file, message }, at) => (
              <li key={at}>
                <strong>{file}</strong>: {message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <ul className={styles.list} aria-label="Incidents of the JSON">
        {incidents.slice(0, MOST_ROWS).map((incident, at) => (
          <FoundIncident
            key={at}
            incident={incident}
            shown={kept.get(incident.id)}
            twin={itemOfText(publicIds, incident.id) >= 0}
            repeated={times.get(incident.id)! > 1}
          />
        ))}
      </ul>
      {rest > 0 && (
        <p className={styles.note}>
          {plural(rest, 'more incident')} of it are not listed. All of them are shown in the dashboard
          together.
        </p>
      )}
    </Section>
  );
}

/** What is done with all of them. */
function All(props: { found: OwnJson; ids: readonly string[]; kept: ReadonlyMap<string, unknown> }) {
  const { found, ids, kept } = props;
  const { fault, attempt } = useAttempt();
  const actions = useKeptFocus<HTMLDivElement>('button');
  const shown = ids.filter((id) => kept.has(id));
  const left = found.incidents.filter(({ id }) => !kept.has(id));
  return (
    <div ref={actions} className={styles.tools}>
      {left.length > 0 && (
        <Button onClick={() => attempt(addAllOwn(left))}>
          {shown.length === 0
            ? `Show all ${countInWords(ids.length)} in the dashboard`
            : 'Show the others too'}
        </Button>
      )}
      <div role="status" className={outcome.shown}>
        {shown.length > 0 && (
          <>
            <span>
              {left.length === 0
                ? `All ${countInWords(ids.length)}`
                : `${countInWords(shown.length)} of ${countInWords(ids.length)}`}{' '}
              {left.length > 0 && shown.length === 1 ? 'is' : 'are'} in the charts of this browser, marked as
              yours.
            </span>{' '}
            <Button plain onClick={() => attempt(removeAllOwn(shown))}>
              {shown.length === 1 ? 'Remove it again' : `Remove all ${countInWords(shown.length)} again`}
            </Button>
          </>
        )}
      </div>
      {fault !== null && (
        <p role="alert" className={outcome.fault}>
          {fault}
        </p>
      )}
    </div>
  );
}

function countIds({ incidents }: OwnJson): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { id } of incidents) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}

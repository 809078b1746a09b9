import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Draft } from '#normalize/draft.ts';
import { withEvidence } from '#normalize/draft-evidence.ts';
import { Button } from '#ui/controls/Button.tsx';
import { useKeptFocus } from '#ui/controls/use-kept-focus.ts';
import { ShareButton } from '#ui/controls/ShareButton.tsx';
import { addOwn, ownIncidentsQuery, removeOwn } from '../../own/own-incidents.ts';
import { saveFile } from '../../save-file.ts';
import outcome from './Outcome.module.css';
import styles from './ReportActions.module.css';
import { sameRecord } from './same-record.ts';
import { ShownInCharts } from './ShownInCharts.tsx';
import { useAttempt } from './use-attempt.ts';

interface Props {
  draft: Draft;
  /** This draft was put into the charts of the browser, or taken out of them. */
  onKept(draft: Draft, kept: boolean): void;
  /** It was downloaded. */
  onSaved(): void;
}

/** What can be done with a report: see it in the charts of this browser, keep its JSON. */
export function ReportActions({ draft, onKept, onSaved }: Props) {
  const { data: own = [] } = useQuery(ownIncidentsQuery);
  const { fault, attempt } = useAttempt();
  const incident = useMemo(() => withEvidence(draft), [draft]);
  const json = useMemo(() => JSON.stringify(incident, null, 2), [incident]);
  const actions = useKeptFocus<HTMLDivElement>('a', 'button');
  const shown = own.find(({ id }) => id === incident.id);
  const show = (): void => attempt(addOwn(incident), () => onKept(draft, true));
  return (
    <div ref={actions} className={styles.actions} data-print="none">
      <div className={styles.buttons}>
        {shown === undefined ? (
          <Button onClick={show}>Show in the dashboard</Button>
        ) : (
          !sameRecord(shown, incident) && <Button onClick={show}>Take my corrections over</Button>
        )}
        <Button
          onClick={() => {
            saveFile(`${incident.id}.json`, json);
            onSaved();
          }}
        >
          Download the JSON
        </Button>
        <ShareButton text={json} label="Copy the JSON" copied="JSON copied" />
      </div>
      <div role="status" className={outcome.shown}>
        {shown !== undefined && (
          <>
            <span>In the charts of this browser, marked as yours.</span>{' '}
            <ShownInCharts
              incident={incident}
              onRemove={() => attempt(removeOwn(incident.id), () => onKept(draft, false))}
            />
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

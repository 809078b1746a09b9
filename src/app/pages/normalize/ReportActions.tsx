import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { Incident } from '#core/incident.ts';
import type { Draft } from '#normalize/draft.ts';
import { withEvidence } from '#normalize/draft-evidence.ts';
import { Button } from '#ui/controls/Button.tsx';
import { useKeptFocus } from '#ui/controls/use-kept-focus.ts';
import { ShareButton } from '#ui/controls/ShareButton.tsx';
import { ownId } from '../../own/own-id.ts';
import { addOwn, ownIncidentsQuery, removeOwn } from '../../own/own-incidents.ts';
import { paths } from '../../paths.ts';
import { saveFile } from '../../save-file.ts';
import { hrefWith, useView } from '../../use-view.ts';
import { bareView } from '../../Link.tsx';
import styles from './ReportActions.module.css';
import { timelineHref } from './timeline-href.ts';

interface Props {
  draft: Draft;
  onDraft(draft: Draft): void;
  onSaved(): void;
}

/** What can be done with a report: see it in the charts of this browser, keep its JSON. */
export function ReportActions({ draft, onDraft, onSaved }: Props) {
  const { view } = useView();
  const { data: own = [] } = useQuery(ownIncidentsQuery);
  const [fault, setFault] = useState<string | null>(null);
  const incident = useMemo(() => withEvidence(draft), [draft]);
  const json = useMemo(() => JSON.stringify(incident, null, 2), [incident]);
  const actions = useKeptFocus<HTMLDivElement>('a', 'button');
  const shown = own.find(({ id }) => id === incident.id);
  const attempt = async (work: Promise<void>, after: () => void): Promise<void> => {
    setFault(null);
    try {
      await work;
      after();
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    }
  };
  const show = (): void =>
    void attempt(addOwn(incident), () => {
      onDraft({ ...draft, kept: true });
      onSaved();
    });
  return (
    <div ref={actions} className={styles.actions} data-print="none">
      <div className={styles.buttons}>
        {shown === undefined ? (
          <Button onClick={show}>Show in the dashboard</Button>
        ) : (
          !isSame(shown, incident) && <Button onClick={show}>Take my corrections over</Button>
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
      <div role="status" className={styles.shown}>
        {shown !== undefined && (
          <>
            <span>In the charts of this browser, marked as yours.</span>{' '}
            <Link to={timelineHref(incident, view)}>See it on the timeline</Link>{' '}
            <Link to={hrefWith(paths.incident.href(ownId(incident.id)), bareView(view))}>Open its page</Link>{' '}
            <Button
              plain
              onClick={() => void attempt(removeOwn(incident.id), () => onDraft({ ...draft, kept: false }))}
            >
              Remove it again
            </Button>
          </>
        )}
      </div>
      {fault !== null && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  );
}

function isSame(a: Incident, b: Incident): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

import { plural } from '#core/time/words.ts';
import { withEvidence } from '#normalize/draft-evidence.ts';
import { Button } from '#ui/controls/Button.tsx';
import { useKeptFocus } from '#ui/controls/use-kept-focus.ts';
import { Notice } from '#ui/panels/Notice.tsx';
import { saveFile } from '../../save-file.ts';
import type { OwnJson } from '../../own/read-own-json.ts';
import { corrections } from './corrections.ts';
import type { Shelf, ShelfEntry, ShelfState } from './report-shelf.ts';
import styles from './ReportList.module.css';

/** What was given, how far each has come, and what could not be read and why. */
export function ReportList({
  shelf,
  state,
  shown,
}: {
  shelf: Shelf;
  state: ShelfState;
  shown: number | null;
}) {
  const lists = useKeptFocus<HTMLDivElement>('button:enabled');
  const { entries } = state;
  const failed = entries.filter((entry) => entry.state.kind === 'failed');
  const others = entries.filter((entry) => entry.state.kind !== 'failed');
  const read = others.flatMap(({ id, state: { kind, ...rest } }) =>
    kind === 'read' && 'draft' in rest ? [{ id, draft: rest.draft }] : [],
  );
  return (
    <div ref={lists} data-print="none">
      {others.length > 0 && (
        <ul className={styles.list} aria-label="Reports">
          {others.map((entry) => (
            <li key={entry.id} className={styles.entry} data-shown={entry.id === shown || undefined}>
              <button
                type="button"
                className={styles.name}
                aria-current={entry.id === shown ? 'true' : undefined}
                disabled={!isReady(entry)}
                onClick={() => shelf.open(entry.id)}
              >
                {entry.name}
              </button>
              <span className={styles.state}>{stateInWords(entry)}</span>
              <Button plain name={`Put away ${entry.name}`} onClick={() => shelf.remove(entry.id)}>
                Put away
              </Button>
            </li>
          ))}
        </ul>
      )}
      {read.length > 1 && (
        <p className={styles.all}>
          <Button
            onClick={() => {
              const incidents = read.map(({ draft }) => withEvidence(draft));
              saveFile('incidents.json', JSON.stringify(incidents, null, 2));
              for (const { id } of read) shelf.saved(id);
            }}
          >
            Download all {read.length} as one file
          </Button>
        </p>
      )}
      {failed.map(({ id, name, state: outcome }) => (
        <Notice
          key={id}
          kind="error"
          title={`${name} could not be read`}
          actions={
            <Button name={`Put away ${name}`} onClick={() => shelf.remove(id)}>
              Put away
            </Button>
          }
        >
          <p>{outcome.kind === 'failed' && outcome.message}</p>
        </Notice>
      ))}
    </div>
  );
}

/** Whether there is something to see of it. */
export function isReady({ state: { kind } }: ShelfEntry): boolean {
  return kind === 'read' || kind === 'found';
}

/** "2 outages, 1 thing that does not fit, 3 corrections". */
export function stateInWords({ state }: ShelfEntry): string {
  if (state.kind === 'waiting') return 'waiting';
  if (state.kind === 'reading') return 'is being read';
  if (state.kind === 'failed') return 'could not be read';
  if (state.kind === 'found') return foundInWords(state.found);
  const { incident } = state.draft;
  const corrected = corrections(state.draft);
  return [
    plural(incident.outages.length, 'outage'),
    `${plural(incident.findings.length, 'thing')} that ${incident.findings.length === 1 ? 'does' : 'do'} not fit`,
    ...(corrected > 0 ? [plural(corrected, 'correction')] : []),
  ].join(', ');
}

function foundInWords({ incidents, failed }: OwnJson): string {
  return [
    `JSON of ${plural(incidents.length, 'incident')}`,
    ...(failed.length > 0 ? [`${plural(failed.length, 'report')} could not be read`] : []),
  ].join(', ');
}

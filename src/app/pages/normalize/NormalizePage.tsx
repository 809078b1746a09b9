import { useSyncExternalStore } from 'react';
import { useKeptFocus } from '#ui/controls/use-kept-focus.ts';
import { Skeleton } from '#ui/panels/Skeleton.tsx';
import { VisuallyHidden } from '#ui/theme/VisuallyHidden.tsx';
import { useOwn } from '../../own/own-context.ts';
import { useSelected } from '../../selected.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { corrections } from './corrections.ts';
import { FoundIncidents } from './FoundIncidents.tsx';
import { HowItWorks } from './HowItWorks.tsx';
import { Intake } from './Intake.tsx';
import { OpenReport } from './OpenReport.tsx';
import { isReady, ReportList, stateInWords } from './ReportList.tsx';
import { createShelf, type Shelf } from './report-shelf.ts';
import { useUnsavedWarning } from './use-unsaved-warning.ts';

const session = createShelf();

/** Reads reports of the reader's own, shows every field beside its words, and hands them on. */
export function NormalizePage({ shelf = session }: { shelf?: Shelf }) {
  const { table } = useSelected();
  const { joined } = useOwn();
  // What the reader added himself must not teach the reading anything.
  const { catalog } = (joined?.base ?? table).index;
  const state = useSyncExternalStore(shelf.subscribe, shelf.snapshot);
  const page = useKeptFocus<HTMLDivElement>('section button');
  const { entries } = state;
  const shown =
    entries.find(({ id, state: { kind } }) => id === state.open && kind !== 'failed') ??
    entries.find(isReady);
  useUnsavedWarning(
    entries.some(
      ({ state: outcome, saved }) =>
        outcome.kind === 'read' && outcome.draft !== saved && corrections(outcome.draft) > 0,
    ),
  );
  return (
    <div ref={page}>
      <PageTitle title="Read a report" />
      <Intake compact={entries.length > 0} onSources={(sources) => shelf.add(sources, catalog)} />
      <VisuallyHidden>
        <span role="status">
          {entries
            .filter((entry) => entry.state.kind !== 'failed')
            .map((entry) => `${entry.name}: ${stateInWords(entry)}.`)
            .join(' ')}
        </span>
      </VisuallyHidden>
      {entries.length === 0 && <HowItWorks />}
      <ReportList shelf={shelf} state={state} shown={shown?.id ?? null} />
      {shown?.state.kind === 'read' ? (
        <OpenReport
          key={shown.id}
          draft={shown.state.draft}
          catalog={catalog}
          onDraft={(draft) => shelf.change(shown.id, draft)}
          onKept={(draft, kept) => shelf.kept(shown.id, draft, kept)}
          onSaved={() => shelf.saved(shown.id)}
        />
      ) : shown?.state.kind === 'found' ? (
        <FoundIncidents key={shown.id} name={shown.name} found={shown.state.found} />
      ) : (
        shown !== undefined && <Skeleton label={`Reading ${shown.name}`} height={480} />
      )}
    </div>
  );
}

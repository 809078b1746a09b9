import { useMemo, useRef, useState } from 'react';
import type { Catalog } from '#core/catalog.ts';
import { FINDING_CODES, labelOf } from '#core/vocabulary.ts';
import type { Draft } from '#normalize/draft.ts';
import { MarkedText, type MarkedTextHandle } from '#ui/panels/MarkedText.tsx';
import { Section } from '#ui/panels/Section.tsx';
import { documentSpans } from './document-spans.ts';
import { FieldList } from './FieldList.tsx';
import { fieldGroupsOf } from './fields.ts';
import { Findings } from './Findings.tsx';
import { MarksLegend } from './MarksLegend.tsx';
import { offeredNames } from './offered-names.ts';
import styles from './OpenReport.module.css';
import { ReportActions } from './ReportActions.tsx';
import { ReportContext, type ReportView } from './report-context.ts';
import { problemsInWords } from './typed-values.ts';
import { WindowsDrawn } from './WindowsDrawn.tsx';

interface Props {
  draft: Draft;
  catalog: Catalog;
  onDraft(draft: Draft): void;
  onKept(draft: Draft, kept: boolean): void;
  onSaved(): void;
}

/** One report: what does not fit on top, then its outages to scale, then its fields beside its words. */
export function OpenReport({ draft, catalog, onDraft, onKept, onSaved }: Props) {
  const [pointed, setPointed] = useState<readonly string[]>([]);
  const [held, setHeld] = useState<readonly string[]>([]);
  const lit = useMemo(() => new Set(pointed.length > 0 ? pointed : held), [pointed, held]);
  const root = useRef<HTMLElement>(null);
  const text = useRef<MarkedTextHandle>(null);
  const wentTo = useRef('');
  const names = useMemo(() => namesOf(draft), [draft]);
  const spans = useMemo(() => documentSpans(draft).filter(({ id }) => names.has(id)), [draft, names]);

  /** Goes to the first of these fields or, where that was gone to last, to the next. */
  const toField = (paths: readonly string[]): void => {
    const path = paths[(paths.indexOf(wentTo.current) + 1) % paths.length];
    if (path === undefined) return;
    wentTo.current = path;
    const row = [...(root.current?.querySelectorAll<HTMLElement>('[data-path]') ?? [])].find(
      (item) => item.dataset['path'] === path,
    );
    row?.scrollIntoView?.({ block: 'nearest' });
    row?.querySelector<HTMLElement>('[data-to-words], button')?.focus({ preventScroll: true });
    setHeld([path]);
  };
  const point = (paths: readonly string[]): void =>
    setPointed((now) => (now.join(' ') === paths.join(' ') ? now : paths));
  /** What is done with the keyboard holds against a pointer that rests somewhere. */
  const hold = (paths: readonly string[]): void => {
    setHeld(paths);
    setPointed([]);
  };
  const view: ReportView = {
    draft,
    lit,
    point,
    reach: (path) => {
      hold([path]);
      text.current?.reveal(path);
    },
    toWords: (path) => text.current?.focus(path),
    amend: (change, path) => {
      if ('problems' in change) return problemsInWords(change.problems, path);
      onDraft(change.draft);
      return null;
    },
    offered: (field) => offeredNames(field, draft.incident, catalog),
  };
  return (
    <ReportContext value={view}>
      <article ref={root} aria-label={draft.incident.title}>
        <Section
          tall
          title={draft.incident.title}
          subtitle="What was read, and from which words. Look it through, correct what is wrong, then use it."
          actions={<ReportActions draft={draft} onKept={onKept} onSaved={onSaved} />}
        >
          <Findings />
          <WindowsDrawn onOutage={(at) => toField([`outages.${at}.start`])} />
          <div className={styles.panes}>
            <FieldList />
            <div className={styles.document}>
              <h3>The document</h3>
              <MarksLegend />
              <MarkedText
                ref={text}
                label="The document"
                blocks={draft.reading.document.blocks}
                spans={spans}
                lit={lit}
                nameOf={(ids) => ids.map((id) => names.get(id) ?? id).join(', ')}
                onPoint={point}
                onReach={hold}
                onPick={toField}
              />
            </div>
          </div>
        </Section>
      </article>
    </ReportContext>
  );
}

function namesOf({ incident }: Draft): ReadonlyMap<string, string> {
  const fields = fieldGroupsOf(incident).flatMap(({ parts }) => parts.flatMap((part) => part.fields));
  return new Map([
    ...fields.map(({ path, name }) => [path, name] as const),
    ...incident.findings.map(
      ({ code }, at) => [`findings.${at}`, `does not fit: ${labelOf(FINDING_CODES, code)}`] as const,
    ),
  ]);
}

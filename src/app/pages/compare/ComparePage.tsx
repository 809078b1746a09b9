import { useMemo } from 'react';
import { clauseInTheWay } from '#core/compare/clause-in-the-way.ts';
import { compareSides } from '#core/compare/compare-sides.ts';
import { COMPARED, readSides } from '#core/compare/sides.ts';
import { without } from '#core/filter/filter.ts';
import { countInWords } from '#core/time/words.ts';
import { Button } from '#ui/controls/Button.tsx';
import { Segmented } from '#ui/controls/Segmented.tsx';
import { EmptyState } from '#ui/panels/EmptyState.tsx';
import { Notice } from '#ui/panels/Notice.tsx';
import { clauseInWords } from '../../filter-bar/clause-words.ts';
import { NothingFound } from '../../charts/NothingFound.tsx';
import { useSelected } from '../../selected.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { useView } from '../../use-view.ts';
import styles from './ComparePage.module.css';
import { Compared } from './Compared.tsx';
import { capital, KINDS, problemInWords, reasonInWords } from './side-words.ts';
import { SideChips } from './SideChips.tsx';
import { SidePicker } from './SidePicker.tsx';
import { Suggestions } from './Suggestions.tsx';
import { useSides } from './use-sides.ts';

/** Instances, products, regions or periods side by side, under one rule and over days that are covered for all. */
export function ComparePage() {
  const { table, selection } = useSelected();
  const { view, change } = useView();
  const handle = useSides();
  const { by, values, set } = handle;
  const sides = useMemo(() => readSides(table, by, values), [table, by, values]);
  const comparison = useMemo(() => compareSides(table, selection, by, sides), [table, selection, by, sides]);
  if (table.incidentCount === 0) {
    return (
      <>
        <PageTitle title="Compare" hidden />
        <NothingFound />
      </>
    );
  }
  const known = sides.filter(({ problem }) => problem === null);
  const [only] = known;
  const told = [
    ...sides.filter(({ problem }) => problem !== null).map((side) => problemInWords(by, side)),
    ...comparison.without.map((side) => reasonInWords(by, side)),
  ];
  const problems = firstFew([...new Set(told)]);
  const inTheWay = comparison.without.some(({ reason }) => reason === 'filter')
    ? clauseInTheWay(table, selection, by, sides)
    : null;
  const noShared = comparison.without.some(({ reason }) => reason === 'no-shared');
  const many = KINDS[by].many;
  return (
    <>
      <PageTitle title="Compare">
        <p>
          Two or more side by side: the same rule, the same filter, and only days that reports cover for all
          of them.
        </p>
      </PageTitle>
      <div className={styles.controls}>
        <Segmented
          label="Compare"
          options={COMPARED.map((value) => ({ value, label: capital(KINDS[value].many) }))}
          value={by}
          onChange={(next) => set(next, [])}
        />
        <div className={styles.pickers}>
          <SidePicker by={by} sides={sides} onChange={(next) => set(by, next)} />
          {sides.length > 0 && <SideChips sides={sides} onChange={(next) => set(by, next)} />}
        </div>
      </div>
      {problems.length > 0 && (
        <Notice
          kind="warning"
          title={
            noShared
              ? `No day is covered for all of these ${many}, so they are not compared`
              : 'Not all of what the address asks for is compared'
          }
          actions={
            inTheWay !== null ? (
              <Button onClick={() => change({ ...view, filter: without(view.filter, inTheWay) })}>
                Drop {clauseInWords(view.filter, inTheWay)} from the filter
              </Button>
            ) : undefined
          }
        >
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </Notice>
      )}
      {known.length < 2 ? (
        <EmptyState
          title={
            only === undefined
              ? `Choose two or more ${many} above, or begin with one of these.`
              : `One more is needed to compare ${only.label} with.`
          }
        >
          <Suggestions handle={handle} given={only?.value ?? null} />
        </EmptyState>
      ) : comparison.sides.length < 2 ? (
        <EmptyState title="Fewer than two of them have figures to set side by side.">
          <p>Choose others above, a longer period, or a wider filter.</p>
        </EmptyState>
      ) : (
        <Compared comparison={comparison} />
      )}
    </>
  );
}

/** So many sentences say enough; the rest are counted. */
const MOST_TOLD = 8;

function firstFew(sentences: readonly string[]): readonly string[] {
  const more = sentences.length - MOST_TOLD;
  return more <= 1 ? sentences : [...sentences.slice(0, MOST_TOLD), `And ${countInWords(more)} more.`];
}

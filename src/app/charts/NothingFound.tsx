import { Button } from '#ui/controls/Button.tsx';
import { useMemo } from 'react';
import { clausesOf, without } from '#core/filter/filter.ts';
import { emptiedBy } from '#core/summary/emptied.ts';
import { plural } from '#core/time/words.ts';
import { EmptyState } from '#ui/panels/EmptyState.tsx';
import { clauseInWords } from '../filter-bar/clause-words.ts';
import { useSelected } from '../selected.ts';
import { useView } from '../use-view.ts';
import styles from './NothingFound.module.css';

/**
 * In place of charts when nothing is left: which clause emptied the page, and a way to drop each.
 *
 * @param below whether it stands below the strip that sets the period: as high as the window then, so that the strip
 *   stays under the hand that has just brushed over days without an incident
 */
export function NothingFound({ below = false }: { below?: boolean }) {
  const { table, selection } = useSelected();
  const { view, change } = useView();
  const causes = useMemo(() => emptiedBy(table, selection), [table, selection]);
  if (table.incidentCount === 0) {
    return (
      <EmptyState title="This dataset has no incident that could be read.">
        <p>
          {table.index.rejected.length > 0
            ? 'What could not be read is listed above with its reason. Mend it, or start the dashboard over another dataset with INCIDENT_DATA=PATH npm start.'
            : 'Add incident files to it, or start the dashboard over another dataset with INCIDENT_DATA=PATH npm start.'}
        </p>
      </EmptyState>
    );
  }
  const own = causes.filter(({ clause }) => clausesOf(view.filter).includes(clause));
  const [first] = own;
  // Where dropping one helps, the others are not worth a try.
  const helpful = own.filter(({ incidents }) => incidents > 0);
  const state = (
    <EmptyState
      title="No incident matches every part of the filter."
      actions={(helpful.length > 0 ? helpful : own).map(({ clause, incidents }) => (
        <Button key={clause} onClick={() => change({ ...view, filter: without(view.filter, clause) })}>
          Drop {clauseInWords(view.filter, clause)} ({plural(incidents, 'incident')})
        </Button>
      ))}
    >
      {first !== undefined && first.incidents > 0 ? (
        <p>
          Without {clauseInWords(view.filter, first.clause)} there would be{' '}
          {plural(first.incidents, 'incident')}.
        </p>
      ) : (
        <p>
          Dropping a single part does not help: two or more exclude each other. Clear all, or drop them one by
          one.
        </p>
      )}
    </EmptyState>
  );
  return below ? <div className={styles.below}>{state}</div> : state;
}

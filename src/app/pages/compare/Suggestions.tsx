import { Link } from 'react-router';
import { readSides, COMPARED, type ComparedBy } from '#core/compare/sides.ts';
import { suggestedPairs } from '#core/compare/suggestions.ts';
import { without } from '#core/filter/filter.ts';
import { useSelected } from '../../selected.ts';
import { KINDS } from './side-words.ts';
import styles from './Suggestions.module.css';
import type { SidesHandle } from './use-sides.ts';

interface Props {
  readonly handle: SidesHandle;
  /** A side already chosen, to which another is sought. */
  readonly given: string | null;
}

/** Comparisons to begin with, as links: of the kind chosen first, then of the others. */
export function Suggestions({ handle, given }: Props) {
  const { table, selection } = useSelected();
  const { view } = selection;
  const kinds: readonly ComparedBy[] =
    given === null ? [handle.by, ...COMPARED.filter((by) => by !== handle.by)] : [handle.by];
  return (
    <ul className={styles.list}>
      {kinds.flatMap((by) =>
        suggestedPairs(table, selection, by, given).map((pair) => {
          const [one, other] = readSides(table, by, pair).map(({ label }) => label);
          // A filter of the same kind would leave nothing of the other side.
          const filter = without(view.filter, by);
          return (
            <li key={pair.join(' ')}>
              <Link className={styles.link} to={handle.hrefOf(by, pair, { ...view, filter })}>
                {one} against {other}
              </Link>{' '}
              <span className={styles.kind}>{KINDS[by].many}</span>
            </li>
          );
        }),
      )}
    </ul>
  );
}

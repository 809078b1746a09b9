import { incidentsOf } from '#core/row-lists.ts';
import { countInWords } from '#core/time/words.ts';
import { useScopes } from '../figure/use-scopes.ts';
import { useSelected } from '../selected.ts';
import { ListedReports } from './ListedReports.tsx';
import styles from './ScopeNotice.module.css';

/** That some of the reports shown say who or what was hit, and that the minutes do not follow that. Nothing where none does. */
export function ScopeNotice() {
  const { table, selection } = useSelected();
  const scopes = useScopes();
  if (scopes === null) return null;
  const all = incidentsOf(table, selection.rows);
  const limited = all.filter((incident) => scopes.has(incident)).reverse();
  if (limited.length === 0) return null;
  return (
    <div className={styles.notice}>
      <p>{sentence(limited.length, all.length)}</p>
      <ListedReports
        summary="What each says"
        incidents={limited}
        words={(incident) => <q>{scopes.get(incident)}</q>}
        rest="each on its own page"
      />
    </div>
  );
}

/** The words themselves are quoted and not weighed: some say "all customers". */
function sentence(limited: number, all: number): string {
  const who =
    all === 1
      ? 'The one report says'
      : limited === all
        ? `All ${countInWords(all)} reports say`
        : `${countInWords(limited)} of the ${countInWords(all)} reports ${limited === 1 ? 'says' : 'say'}`;
  return `${who} who or what was hit, which may be only a part. Nothing is taken off ${limited === 1 ? 'its' : 'their'} minutes for that.`;
}

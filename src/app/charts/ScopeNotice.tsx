import { incidentsOf } from '#core/row-lists.ts';
import { textAt } from '#core/pack/text-column.ts';
import { countInWords, plural } from '#core/time/words.ts';
import { useScopes } from '../figure/use-scopes.ts';
import { Link } from '../Link.tsx';
import { paths } from '../paths.ts';
import { useSelected } from '../selected.ts';
import { useBeganWords } from '../use-began-words.ts';
import styles from './ScopeNotice.module.css';

/** So many are quoted; each incident's own page has its words. */
const QUOTED = 100;

/** That some of the reports shown say who or what was hit, and that the minutes do not follow that. Nothing where none does. */
export function ScopeNotice() {
  const { table, selection } = useSelected();
  const scopes = useScopes();
  const began = useBeganWords();
  if (scopes === null) return null;
  const all = incidentsOf(table, selection.rows);
  const limited = all.filter((incident) => scopes.has(incident)).reverse();
  if (limited.length === 0) return null;
  return (
    <div className={styles.notice}>
      <p>{sentence(limited.length, all.length)}</p>
      <details>
        <summary>What each says</summary>
        <ul className={styles.list}>
          {Array.from(limited.subarray(0, QUOTED), (incident) => (
            <li key={incident}>
              <Link to={paths.incident.href(textAt(table.index.incidents.id, incident))}>
                {began(incident)}
              </Link>{' '}
              <q>{scopes.get(incident)}</q>
            </li>
          ))}
          {limited.length > QUOTED && (
            <li>and {plural(limited.length - QUOTED, 'more', 'more')}, each on its own page</li>
          )}
        </ul>
      </details>
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

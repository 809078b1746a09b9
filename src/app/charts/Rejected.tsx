import { countRejected } from '#core/rejected.ts';
import { plural } from '#core/time/words.ts';
import { Notice } from '#ui/panels/Notice.tsx';
import { useSelected } from '../selected.ts';

/** "1 record not read", with file, field and reason of each; nothing when all were. */
export function Rejected() {
  const { table } = useSelected();
  const { rejected } = table.index;
  if (rejected.length === 0) return null;
  const shown = rejected.slice(0, 200);
  return (
    <Notice kind="warning" title={`${plural(countRejected(rejected), 'record')} not read`}>
      <details open={table.incidentCount === 0}>
        <summary>{table.incidentCount === 0 ? '' : 'All others are shown. '}Which, and why</summary>
        <ul>
          {shown.map((item, at) => (
            <li key={at}>
              <code>{item.file}</code>
              {item.record === null ? '' : ` (${item.record})`}
              <ul>
                {item.problems.map((problem, place) => (
                  <li key={place}>
                    {problem.field === '' ? 'the record' : <code>{problem.field}</code>}: {problem.reason}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        {rejected.length > shown.length && (
          <p>And {rejected.length - shown.length} more; npm run -s validate lists all.</p>
        )}
      </details>
    </Notice>
  );
}

import type { IncidentRow } from '#core/summary/incidents.ts';
import { localDate, instantInWords, dayInWords, minutesInWords } from '#core/time/words.ts';
import { CAUSES, IMPACTS, TRIGGERS } from '#core/vocabulary.ts';
import { Swatch } from '#ui/charts/Swatch.tsx';
import { Link } from '../Link.tsx';
import { useOwnPlaces } from '../own/own-context.ts';
import { OwnMark } from '../own/OwnMark.tsx';
import { paths } from '../paths.ts';
import { readerZone } from '../reader-zone.ts';
import { useView } from '../use-view.ts';
import { IMPACT_SWATCHES } from './impact-tones.ts';
import styles from './IncidentCells.module.css';

/** The cells of an incident's row; the first is the link that opens it. A brief row goes without the title. */
export function IncidentCells({ row, brief = false }: { row: IncidentRow; brief?: boolean }) {
  const { view } = useView();
  const own = useOwnPlaces().has(row.incident);
  return (
    <>
      {/* The link lies over the whole row, so that this is what pointing at any cell shows. */}
      <th
        scope="row"
        className={styles.began}
        data-own={own || undefined}
        title={`${row.title} · ${row.lanes.join(', ')}${own ? ' · yours, only in this browser' : ''}`}
      >
        <Link to={paths.incident.href(row.id)}>{beganInWords(row, zoneFor(view.zone, row.zone))}</Link>
      </th>
      <td className={styles.number}>{row.minutes === null ? 'not stated' : minutesInWords(row.minutes)}</td>
      <td className={styles.impact}>
        <ImpactSwatch impact={row.impact} /> {IMPACTS[row.impact]!.label}
        {row.mixed ? ' at worst' : ''}
      </td>
      <td className={styles.lanes}>
        <span className={styles.words}>
          {/* One part: the box that cuts the words would drop the space between two. */}
          <span>
            {own && <OwnMark />} {lanesInWords(row.lanes)}
          </span>
        </span>
      </td>
      <td>
        <Words text={CAUSES[row.cause]!.label} />
      </td>
      <td>
        <Words text={TRIGGERS[row.trigger]!.label} />
      </td>
      {!brief && (
        <td className={styles.title}>
          <Words text={row.title} />
        </td>
      )}
    </>
  );
}

/** Words that a table of even rows may cut. */
function Words({ text }: { text: string }) {
  return <span className={styles.words}>{text}</span>;
}

function ImpactSwatch({ impact }: { impact: number }) {
  const { tone, texture = 'solid' } = IMPACT_SWATCHES[impact]!;
  return <Swatch tone={tone} texture={texture} />;
}

function zoneFor(mode: 'instance' | 'utc' | 'local', own: string): string {
  return mode === 'instance' ? own : mode === 'utc' ? 'UTC' : readerZone();
}

function beganInWords(row: IncidentRow, zone: string): string {
  return row.dateOnly ? dayInWords(localDate(row.start, row.zone)) : instantInWords(row.start, zone);
}

function lanesInWords(lanes: readonly string[]): string {
  return lanes.length > 5 ? `${lanes.slice(0, 4).join(', ')} and ${lanes.length - 4} more` : lanes.join(', ');
}

import { useMemo } from 'react';
import { itemOfText, textAt } from '#core/pack/text-column.ts';
import { SAME_FAULT_DAYS, sameFaultOf, type Alike } from '#core/same-fault/same-fault.ts';
import { sharedMinutes, type SharedMinute } from '#core/summary/neighbours.ts';
import { countInWords, plural } from '#core/time/words.ts';
import { Section } from '#ui/panels/Section.tsx';
import { Link } from '../../Link.tsx';
import { useOwnPlaces } from '../../own/own-context.ts';
import { OwnMark } from '../../own/OwnMark.tsx';
import { paths } from '../../paths.ts';
import { useSelected } from '../../selected.ts';
import { gapInWords } from './gap-words.ts';
import styles from './SameFault.module.css';
import { TogetherList } from './TogetherList.tsx';

/** Of the weaker signs no more than this are listed. */
const MOST = 20;

/** "Was it ours alone?": other reports of the event, what fell in the same minute, and what may be the same fault. */
export function SameFault({ place, related }: { place: number; related: readonly string[] }) {
  const { table } = useSelected();
  const own = useOwnPlaces();
  const { id: ids, title: titles } = table.index.incidents;
  const { known, alike, minutes } = useMemo(() => {
    const records = related.map((id) => itemOfText(ids, id)).filter((at) => at >= 0);
    return {
      known: records,
      alike: sameFaultOf(table, place, records),
      minutes: sharedMinutes(table, place),
    };
  }, [table, ids, place, related]);
  const titled = (incident: number) => (
    <>
      <Link to={paths.incident.href(textAt(ids, incident))}>{textAt(titles, incident)}</Link>{' '}
      {own.has(incident) && <OwnMark />}
    </>
  );
  const line = (item: Alike, words: string) => (
    <li key={item.incident}>
      {titled(item.incident)}
      <span className={styles.why}>{words}</span>
    </li>
  );
  const none = known.length + minutes.length + alike.close.length + alike.category.length === 0;
  return (
    <Section
      title={headline(alike.close.length, minutes, none)}
      subtitle={`All reports collected, whatever the filter: the same category within ${SAME_FAULT_DAYS} days, or an outage that began in the same minute. Alike is not the same: compare the reports.`}
    >
      {known.length > 0 && (
        <div>
          <h3>Another report of this event</h3>
          <ul className={styles.list}>
            {known.map((incident) => (
              <li key={incident}>{titled(incident)}</li>
            ))}
          </ul>
        </div>
      )}
      {minutes.length > 0 && <TogetherList minutes={minutes} titled={titled} />}
      {alike.close.length > 0 && (
        <div>
          <h3>May be the same fault ({countInWords(alike.close.length)})</h3>
          <ul className={styles.list}>
            {alike.close.map((item) =>
              line(
                item,
                `same category, close words, ${gapInWords(item.after)}${item.sameLane ? ', on the same instance' : ''}; both speak of: ${item.words.join(', ')}`,
              ),
            )}
          </ul>
        </div>
      )}
      {alike.category.length > 0 && (
        <div>
          <h3>The same category in other words: a weaker sign ({countInWords(alike.category.length)})</h3>
          <ul className={styles.list}>
            {alike.category
              .slice(0, MOST)
              .map((item) => line(item, `same category, ${gapInWords(item.after)}`))}
          </ul>
          {alike.category.length > MOST && (
            <p>{plural(alike.category.length - MOST, 'more', 'more')}, further away in time.</p>
          )}
        </div>
      )}
    </Section>
  );
}

function headline(close: number, minutes: readonly SharedMinute[], none: boolean): string {
  if (close > 0) return `${plural(close, 'other incident')} may be the same fault`;
  if (minutes.length > 0 && minutes.every(({ others }) => others.length === 0))
    return 'No other report tells of this fault; its instances were hit in the same minute';
  if (minutes.length > 0) return 'Not alone: other instances were hit in the same minute';
  return none ? 'Nothing alike elsewhere' : 'No other report tells the same fault in close words';
}

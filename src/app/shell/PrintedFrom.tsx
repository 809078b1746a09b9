import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { dayInWords, localDate } from '#core/time/words.ts';
import { readerZone } from '../reader-zone.ts';
import styles from './SourceLine.module.css';

/** On paper alone: the day of printing, and the address that shows the same again. */
export function PrintedFrom() {
  const [words, setWords] = useState<string>();
  useEffect(() => {
    const tell = () => {
      const today = dayInWords(localDate(Date.now(), readerZone()));
      // The browser prints as soon as the event is over.
      flushSync(() => setWords(`Printed on ${today} from ${location.href}`));
    };
    const untell = () => setWords(undefined);
    window.addEventListener('beforeprint', tell);
    window.addEventListener('afterprint', untell);
    return () => {
      window.removeEventListener('beforeprint', tell);
      window.removeEventListener('afterprint', untell);
    };
  }, []);
  return words !== undefined && <p className={styles.printed}>{words}</p>;
}

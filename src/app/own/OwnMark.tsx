import styles from './OwnMark.module.css';

/** Marks an incident as the reader's own, wherever one is named. */
export function OwnMark() {
  return (
    <span className={styles.mark} title="Yours, only in this browser">
      Yours
    </span>
  );
}

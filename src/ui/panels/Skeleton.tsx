import styles from './Skeleton.module.css';

interface Props {
  /** What is on its way: "Incidents". */
  label: string;
  /** Height in px of what will stand here, so that nothing below moves. */
  height: number;
  /** Rows for a table or a list, one block for a chart. */
  shape?: 'block' | 'rows';
}

const ROW = 28;

/** Holds the place of something that is being fetched. It doesn't move. */
export function Skeleton({ label, height, shape = 'block' }: Props) {
  const rows = shape === 'rows' ? Math.max(Math.floor(height / ROW), 1) : 1;
  return (
    <div role="status" aria-busy="true" className={styles.skeleton} style={{ blockSize: height }}>
      <span className={styles.unseen}>{label}: loading</span>
      {Array.from({ length: rows }, (_, i) => (
        <span key={i} className={styles[shape]} />
      ))}
    </div>
  );
}

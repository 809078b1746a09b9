import { VisuallyHidden } from '../theme/VisuallyHidden.tsx';
import styles from './Count.module.css';

/** How many are chosen, in a small disc; "2 chosen" to those who listen. Nothing, in its place, for zero. */
export function Count({ value }: { value: number }) {
  if (value === 0) return <span className={styles.count} data-none="" />;
  return (
    <span className={styles.count}>
      {value} <VisuallyHidden>chosen</VisuallyHidden>
    </span>
  );
}

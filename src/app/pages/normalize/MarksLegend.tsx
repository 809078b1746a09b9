import styles from './MarksLegend.module.css';

/** What the underlines in the document stand for. */
export function MarksLegend() {
  return (
    <ul className={styles.legend} aria-label="Marks in the document">
      <li>
        <span data-look="read">read</span>
      </li>
      <li>
        <span data-look="concluded">a value was concluded from it</span>
      </li>
      <li>
        <span data-look="doubtful">does not fit</span>
      </li>
      <li>
        <span data-look="overruled">corrected by you</span>
      </li>
    </ul>
  );
}

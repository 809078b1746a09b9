import styles from './Heatmap.module.css';

interface Props {
  index: number;
  label: string;
  toggles: boolean;
  expanded: boolean | undefined;
  picks: boolean;
  active: number | undefined;
  selected: boolean;
}

/** A row's head: plain text, or a button that opens its parts, or one that picks it, or both. */
export function HeatmapRowLabel({ index, label, toggles, expanded, picks, active, selected }: Props) {
  const toggleAt = picks ? -2 : -1;
  const words = (
    <span className={styles.label} title={label}>
      {label}
    </span>
  );
  return (
    <span className={styles.rowLabel} data-selected={selected || undefined}>
      {toggles && (
        <button
          type="button"
          className={picks ? styles.toggle : styles.pick}
          aria-expanded={expanded ?? false}
          aria-label={picks ? `Parts of ${label}` : undefined}
          data-act="toggle"
          data-row={index}
          data-column={toggleAt}
          tabIndex={active === toggleAt ? 0 : -1}
        >
          <svg className={styles.chevron} width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
            <path d="M3 1.5 7 5 3 8.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
          {!picks && words}
        </button>
      )}
      {picks && (
        <button
          type="button"
          className={styles.pick}
          aria-pressed={selected}
          data-act="pick"
          data-row={index}
          data-column={-1}
          tabIndex={active === -1 ? 0 : -1}
        >
          {words}
        </button>
      )}
      {!toggles && !picks && words}
    </span>
  );
}

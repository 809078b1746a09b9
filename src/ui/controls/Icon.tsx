import styles from './Icon.module.css';

const PATHS = {
  open: 'M4 6.5 8 10.5 12 6.5',
  cross: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  search: 'M11 11l3 3M12 7.5a4.5 4.5 0 1 1-9 0a4.5 4.5 0 0 1 9 0',
  tick: 'M3.5 8.5 6.5 11.5 12.5 4.5',
  some: 'M4 8h8',
  about: 'M2.5 7c1.8-2 3.7-2 5.5 0s3.7 2 5.5 0M2.5 11c1.8-2 3.7-2 5.5 0s3.7 2 5.5 0',
  pencil: 'M3 13l.8-3.2L10.8 3l2.2 2.2-7 7z',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
} as const;

/** A line drawing 16 px square in the colour of the text beside it; it carries no name of its own. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className={styles.icon} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

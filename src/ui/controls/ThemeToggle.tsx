import { Menu } from './Menu.tsx';
import styles from './ThemeToggle.module.css';

/** `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark';

const THEMES: readonly { value: Theme; label: string }[] = [
  { value: 'system', label: 'As the device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

/** The choice of theme; applying and keeping it is the caller's. */
export function ThemeToggle({ value, onChange }: { value: Theme; onChange(value: Theme): void }) {
  return (
    <Menu
      label="Theme"
      text={THEMES.find((theme) => theme.value === value)?.label ?? ''}
      icon={
        <svg className={styles.icon} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="5.75" />
          <path d="M8 2.25a5.75 5.75 0 0 1 0 11.5z" />
        </svg>
      }
      options={THEMES}
      value={value}
      onChange={onChange}
    />
  );
}

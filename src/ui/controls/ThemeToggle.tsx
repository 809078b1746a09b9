import { Menu } from './Menu.tsx';

export type Theme = 'system' | 'light' | 'dark';

const THEMES = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** The reader's choice of light and dark. */
export function ThemeToggle({ value, onChange }: { value: Theme; onChange(next: Theme): void }) {
  return <Menu<Theme> label="Theme" text="Theme" options={THEMES} value={value} onChange={onChange} />;
}

import type { Theme } from '#ui/controls/ThemeToggle.tsx';

/** Kept in the browser, not in the address: a link must not change how a colleague's screen looks. */
const KEY = 'faultline-theme';

/** The theme the reader chose; `system` where nothing was chosen or storage is closed. */
export function readTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    return 'system';
  }
}

/** Applies a theme to the document and keeps it. */
export function writeTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be closed; the choice then holds until the page is left.
  }
}

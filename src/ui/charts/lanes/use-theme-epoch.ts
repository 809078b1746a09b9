import { useSyncExternalStore } from 'react';

const QUERIES = [
  '(prefers-color-scheme: dark)',
  '(forced-colors: active)',
  '(prefers-contrast: more)',
  'print',
];
let epoch = 0;

function listen(changed: () => void): () => void {
  const bump = (): void => {
    epoch++;
    changed();
  };
  const queries = typeof matchMedia === 'function' ? QUERIES.map((query) => matchMedia(query)) : [];
  for (const query of queries) query.addEventListener?.('change', bump);
  const watch = new MutationObserver(bump);
  watch.observe(document.documentElement, { attributeFilter: ['data-theme', 'class'] });
  return () => {
    for (const query of queries) query.removeEventListener?.('change', bump);
    watch.disconnect();
  };
}

/** A number that changes whenever the colours of the page may have: theme, contrast, forced colours, print. */
export function useThemeEpoch(): number {
  return useSyncExternalStore(
    listen,
    () => epoch,
    () => 0,
  );
}

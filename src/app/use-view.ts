import { useCallback, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { decodeView, encodeView, isMiswritten, VIEW_KEYS, type View } from '#core/filter/codec.ts';

/** Changes of one kind within this many milliseconds are one step for Back. */
const BURST = 1000;

export interface ViewHandle {
  readonly view: View;
  /**
   * Writes a changed view to the address. Changes that share a `burst` name and follow each other
   * closely (typing, brushing) are one entry in the history.
   */
  change(next: View, burst?: string): void;
}

/** The view in the address: the only place that reads or writes it. */
export function useView(): ViewHandle {
  const [params, setParams] = useSearchParams();
  const written = params.toString();
  const view = useMemo(() => decodeView(new URLSearchParams(written)), [written]);
  const last = useRef({ burst: '', at: -Infinity });
  const change = useCallback(
    (next: View, burst = '') => {
      const now = performance.now();
      const replace = burst !== '' && last.current.burst === burst && now - last.current.at < BURST;
      last.current = { burst, at: now };
      setParams((current) => paramsWith(current, next), { replace });
    },
    [setParams],
  );
  return { view, change };
}

/** The parameters of the view and the page's own, all keys in order. */
export function paramsWith(current: URLSearchParams, view: View): URLSearchParams {
  const own = [...current].filter(([key]) => !VIEW_KEYS.has(key) && !isMiswritten(key));
  const next = new URLSearchParams([...own, ...encodeView(view)]);
  next.sort();
  return next;
}

/** The address of another page with this view and none of the page's own parameters. */
export function hrefWith(path: string, view: View): string {
  const query = new URLSearchParams(encodeView(view)).toString();
  return query === '' ? path : `${path}?${query}`;
}

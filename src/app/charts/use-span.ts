import { useCallback, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { withParam } from '../use-page-param.ts';
import { readSpan, writeSpan, type Span } from './span.ts';

const BURST = 1000;

/**
 * The zoom of the timeline, in the address as `span=2025-07-19T20:00Z..2025-07-19T22:00Z`, left out
 * for the whole extent. What can't be read or lies outside shows the whole. Steps that follow each
 * other closely are one step for Back.
 */
export function useSpan(extent: Span): [Span, (next: Span) => void] {
  const [params, setParams] = useSearchParams();
  const text = params.get('span');
  const span = useMemo(() => readSpan(text, extent), [text, extent]);
  const last = useRef(-Infinity);
  const set = useCallback(
    (next: Span) => {
      const now = performance.now();
      const replace = now - last.current < BURST;
      last.current = now;
      const whole = next[0] <= extent[0] && next[1] >= extent[1];
      setParams((current) => withParam(current, 'span', whole ? null : writeSpan(next)), {
        replace,
      });
    },
    [extent, setParams],
  );
  return [span, set];
}

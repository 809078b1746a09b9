import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/**
 * A page's own choice in the address (`metric`, `by`, …), one of a closed list. The first is the
 * default and is not written; a value outside the list reads as the default.
 */
export function usePageParam<const Value extends string>(
  key: string,
  values: readonly [Value, ...Value[]],
): [Value, (next: Value) => void] {
  const [params, setParams] = useSearchParams();
  const value = values.find((item) => item === params.get(key)) ?? values[0];
  const set = useCallback(
    (next: Value) => {
      setParams((current) => withParam(current, key, next === values[0] ? null : next));
    },
    [key, setParams, values],
  );
  return [value, set];
}

/** The parameters with one key set or, with null, left out; keys in order. */
export function withParam(current: URLSearchParams, key: string, value: string | null): URLSearchParams {
  const next = new URLSearchParams(current);
  next.delete(key);
  if (value !== null) next.set(key, value);
  next.sort();
  return next;
}

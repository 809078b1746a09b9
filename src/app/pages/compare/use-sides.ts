import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { FIGURE_KEYS } from '#core/figure/codec.ts';
import type { View } from '#core/filter/codec.ts';
import { COMPARED, type ComparedBy } from '#core/compare/sides.ts';
import { paths } from '../../paths.ts';
import { paramsWith } from '../../use-view.ts';

export interface SidesHandle {
  readonly by: ComparedBy;
  /** As the address has them, in the reader's order. */
  readonly values: readonly string[];
  set(by: ComparedBy, values: readonly string[]): void;
  /** The address of this page with other sides, under another view. */
  hrefOf(by: ComparedBy, values: readonly string[], view: View): string;
}

/** The sides in the address: `by=region&with=Europe&with=China`; instances are the default and not written. */
export function useSides(): SidesHandle {
  const [params, setParams] = useSearchParams();
  return useMemo(() => {
    const asked = params.get('by');
    const by = COMPARED.find((item) => item === asked) ?? COMPARED[0];
    return {
      by,
      values: params.getAll('with').filter((value) => value !== ''),
      set: (next, values) => setParams((current) => withSides(current, next, values)),
      hrefOf: (next, values, view) =>
        `${paths.compare.href()}?${withSides(paramsWith(params, view), next, values).toString()}`,
    };
  }, [params, setParams]);
}

/** The parameters with other sides; a figure that was open is that of a side no longer there. */
function withSides(current: URLSearchParams, by: ComparedBy, values: readonly string[]): URLSearchParams {
  const next = new URLSearchParams(current);
  for (const key of ['by', 'with', ...Object.values(FIGURE_KEYS)]) next.delete(key);
  if (by !== COMPARED[0]) next.set('by', by);
  for (const value of values) next.append('with', value);
  // Sorted by key alone, so that the sides keep the reader's order.
  next.sort();
  return next;
}

import type { View } from './marks.ts';

/** How many values fall into each of `bins` equal parts of the half-open extent; those outside are not counted. */
export function density(start: Float64Array, extent: View, bins: number): Uint32Array {
  const counts = new Uint32Array(bins);
  const perMs = bins / Math.max(1, extent[1] - extent[0]);
  for (const at of start)
    if (at >= extent[0] && at < extent[1])
      counts[Math.min(bins - 1, Math.floor((at - extent[0]) * perMs))]!++;
  return counts;
}

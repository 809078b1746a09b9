import type { View } from './marks.ts';

/** How many values fall into each of `bins` equal parts of the extent; those beside it count in the first or the last. */
export function density(start: Float64Array, extent: View, bins: number): Uint32Array {
  const counts = new Uint32Array(bins);
  const perMs = bins / Math.max(1, extent[1] - extent[0]);
  for (const at of start) counts[Math.max(0, Math.min(bins - 1, Math.floor((at - extent[0]) * perMs)))]!++;
  return counts;
}

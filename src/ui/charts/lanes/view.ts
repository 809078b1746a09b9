import type { View } from './marks.ts';

/** The shortest range that can be shown: five minutes, in milliseconds. */
export const MIN_SPAN = 5 * 60_000;

/**
 * The nearest range inside `extent`, in whole milliseconds and no shorter than five minutes (or than the
 * extent, where that is shorter still). The span is kept where it fits.
 */
export function clampView(view: View, extent: View): View {
  const whole = extent[1] - extent[0];
  const wanted = view[1] - view[0];
  const span = Math.min(Math.max(Math.round(wanted), Math.min(MIN_SPAN, whole)), whole);
  const middle = wanted < span ? (view[0] + view[1]) / 2 - span / 2 : view[0];
  const from = Math.min(Math.max(Math.round(middle), extent[0]), extent[1] - span);
  return [from, from + span];
}

/** The range `factor` times as long (under 1 zooms in) in which the instant `at` stays where it was. */
export function zoomAbout(view: View, at: number, factor: number, extent: View): View {
  const whole = extent[1] - extent[0];
  const old = view[1] - view[0];
  const span = Math.min(Math.max(old * factor, Math.min(MIN_SPAN, whole)), whole);
  const from = at - ((at - view[0]) / old) * span;
  return clampView([from, from + span], extent);
}

/** The range moved by `by` milliseconds (later is positive), stopped at the edge of the extent. */
export function panBy(view: View, by: number, extent: View): View {
  return clampView([view[0] + by, view[1] + by], extent);
}

/** The range moved only as far as it must be for `[from, to)` to be seen; a longer one shows its beginning. */
export function reveal(view: View, from: number, to: number, extent: View): View {
  if (from >= view[0] && from < view[1]) return view;
  const span = view[1] - view[0];
  const middle = (from + Math.min(to, from + span)) / 2;
  return clampView([middle - span / 2, middle + span / 2], extent);
}

/** Whether two ranges are the same to the millisecond. */
export function sameView(a: View, b: View): boolean {
  return Math.round(a[0]) === Math.round(b[0]) && Math.round(a[1]) === Math.round(b[1]);
}

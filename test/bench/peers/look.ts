/** Colour of each impact, worst first: as columns have it by place, as records have it by name. */
export const IMPACT_COLOURS = ['#a3161a', '#e07b2a', '#b88a0b', '#8a8a2a', '#7a7f87'] as const;
export const COLOUR_OF: Readonly<Record<string, string>> = Object.fromEntries(
  ['unavailable', 'partial', 'intermittent', 'degraded', 'unknown'].map((impact, at) => [
    impact,
    IMPACT_COLOURS[at]!,
  ]),
);

/** Blues from little to much. */
export const STEPS = ['#eef3fa', '#c9daf0', '#9dbde3', '#6a9ad1', '#3a74b8', '#1b4f93', '#0c2c5e'] as const;
export const BAR_COLOUR = '#1d5fb4';

/** Sizes of the views in px, the same for all. */
export const TIMELINE = { width: 1300, height: 600 } as const;
export const HEATMAP = { width: 760, height: 260 } as const;
export const BARS = { width: 520, height: 360 } as const;

/** Timelines of elements, not of pixels, show so many of the latest outages: with more the page can't be used. */
export const MOST_ELEMENTS = 2000;
export const LISTED = 20;

/** The step of a value on a scale from 0 to `most`, by square root. */
export function stepOf(value: number, most: number): string {
  return STEPS[Math.min(STEPS.length - 1, Math.floor(Math.sqrt(value / most) * STEPS.length))] ?? STEPS[0];
}

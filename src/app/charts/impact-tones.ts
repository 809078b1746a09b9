import { IMPACTS } from '#core/vocabulary.ts';
import type { Tone } from '#ui/charts/lanes/LaneChart.tsx';

const TEXTURES = {
  unavailable: 'solid',
  partial: 'hatch',
  intermittent: 'dashes',
  degraded: 'outline',
  unknown: 'cross',
} as const;

/** Colour and texture of each impact, in the order of the vocabulary; the same on every page. */
export const IMPACT_TONES: readonly Tone[] = IMPACTS.map((impact) => ({
  label: impact.label,
  texture: TEXTURES[impact.id],
  color: `--impact-${impact.id}`,
}));

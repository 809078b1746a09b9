import { IMPACTS } from '#core/vocabulary.ts';
import type { Tone } from '#ui/charts/lanes/marks.ts';
import type { LegendItem } from '#ui/charts/Legend.tsx';
import { IMPACT_TEXTURES } from '#ui/theme/impactTextures.ts';

/** Colour and texture of each impact in swatches and legends, in the order of the vocabulary. */
export const IMPACT_SWATCHES: readonly LegendItem[] = IMPACTS.map((impact) => ({
  id: impact.id,
  label: impact.label,
  tone: impact.id,
  texture: IMPACT_TEXTURES[impact.id],
}));

/** The same for the marks of a timeline. */
export const IMPACT_TONES: readonly Tone[] = IMPACTS.map((impact) => ({
  label: impact.label,
  texture: IMPACT_TEXTURES[impact.id],
  color: `--impact-${impact.id}`,
}));

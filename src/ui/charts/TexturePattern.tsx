import { toneColour, type Texture, type Tone } from '../theme/impactTextures.ts';

interface Props {
  id: string;
  tone: Tone;
  texture: Exclude<Texture, 'solid'>;
}

/** An SVG pattern that fills marks as the swatches are filled; refer to it by `url(#id)`. */
export function TexturePattern({ id, tone, texture }: Props) {
  const colour = toneColour(tone);
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
      <g style={{ stroke: colour, fill: 'none' }}>
        {texture === 'hatch' && <path d="M-1 7 7 -1M-1 1 1 -1M5 7 7 5" strokeWidth="2.2" />}
        {texture === 'dashes' && <path d="M0 1.5H6" strokeWidth="3.5" />}
        {texture === 'outline' && (
          <rect width="6" height="6" style={{ fill: colour, fillOpacity: 0.3, stroke: 'none' }} />
        )}
        {texture === 'cross' && <path d="M-1 -1 7 7M-1 7 7 -1" strokeWidth="1" />}
      </g>
    </pattern>
  );
}

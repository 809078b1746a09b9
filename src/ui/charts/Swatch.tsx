import { toneColour, type Texture, type Tone } from '../theme/impactTextures.ts';
import styles from './Swatch.module.css';

/** A 12 x 12 sample of a tone and its texture. It says nothing by itself: words stand beside it. */
export function Swatch({ tone, texture = 'solid' }: { tone: Tone; texture?: Texture }) {
  const colour = toneColour(tone);
  return (
    <svg
      className={styles.swatch}
      width="12"
      height="12"
      viewBox="0 0 12 12"
      aria-hidden="true"
      focusable="false"
    >
      <Fill texture={texture} colour={colour} />
    </svg>
  );
}

function Fill({ texture, colour }: { texture: Texture; colour: string }) {
  const stroke = { stroke: colour };
  switch (texture) {
    case 'solid':
      return <rect width="12" height="12" style={{ fill: colour }} />;
    case 'hatch':
      return (
        <g style={stroke} fill="none">
          <path d="M-1 4 4 -1M-1 10 10 -1M2 13 13 2M8 13 13 8" strokeWidth="2" />
          <rect x="0.5" y="0.5" width="11" height="11" />
        </g>
      );
    case 'dashes':
      return (
        <g style={{ fill: colour }}>
          <rect width="12" height="3" />
          <rect y="4.5" width="12" height="3" />
          <rect y="9" width="12" height="3" />
        </g>
      );
    case 'outline':
      return (
        <rect
          x="0.75"
          y="0.75"
          width="10.5"
          height="10.5"
          strokeWidth="1.5"
          fillOpacity="0.25"
          style={{ ...stroke, fill: colour }}
        />
      );
    case 'cross':
      return (
        <g style={stroke} fill="none">
          <path d="M-1 7 7 -1M5 13 13 5M-1 5 7 13M5 -1 13 7" strokeWidth="1.25" />
          <rect x="0.5" y="0.5" width="11" height="11" />
        </g>
      );
  }
}

import type { Texture, Tone } from '../theme/impactTextures.ts';
import styles from './Legend.module.css';
import { Swatch } from './Swatch.tsx';

/** One entry of a legend. */
export interface LegendItem {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  readonly texture?: Texture;
}

/** What the colours and textures of a chart stand for, in the order they are drawn. */
export function Legend({ label, items }: { label: string; items: readonly LegendItem[] }) {
  return (
    <ul className={styles.legend} aria-label={label}>
      {items.map((item) => (
        <li key={item.id} className={styles.item}>
          <Swatch tone={item.tone} texture={item.texture ?? 'solid'} />
          <span>{item.label}</span>
        </li>
      ))}
    </ul>
  );
}

import styles from './RuleRange.module.css';

interface Props {
  /** One mark each; texts as printed, `value` on any scale. */
  readonly marks: readonly { readonly id: string; readonly value: number; readonly text: string }[];
  readonly chosen: string;
  /** Said in place of the drawing. */
  readonly description: string;
}

const WIDTH = 160;
const INSET = 4;

/** A range with a tick for each way of counting, the chosen one marked. */
export function RuleRange({ marks, chosen, description }: Props) {
  const values = marks.map(({ value }) => value);
  const low = Math.min(...values);
  const width = Math.max(...values) - low || 1;
  const x = (value: number): number => INSET + ((value - low) / width) * (WIDTH - 2 * INSET);
  return (
    <svg
      className={styles.range}
      viewBox={`0 0 ${WIDTH} 16`}
      width={WIDTH}
      height={16}
      role="img"
      aria-label={description}
    >
      <line className={styles.line} x1={x(low)} x2={x(low + width)} y1={8} y2={8} />
      {marks.map(({ id, value, text }) => (
        <line
          key={id}
          className={id === chosen ? styles.chosen : styles.tick}
          x1={x(value)}
          x2={x(value)}
          y1={id === chosen ? 1 : 4}
          y2={id === chosen ? 15 : 12}
        >
          <title>{text}</title>
        </line>
      ))}
    </svg>
  );
}

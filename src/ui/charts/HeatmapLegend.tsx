import { sampleFill, type CellState } from './cellFill.ts';
import styles from './HeatmapLegend.module.css';
import { shortNumber } from './short-number.ts';
import { rampColour } from './steps.ts';

interface Props {
  /** Its accessible name. */
  label?: string;
  /** Lower edges of the steps, as the chart has them. */
  steps: readonly number[];
  unit: string;
  /** Which of the other states the chart holds, in this order, with the words beside the sample. */
  states?: readonly { readonly state: Exclude<CellState, 'value'>; readonly label: string }[];
}

const STATES: NonNullable<Props['states']> = [
  { state: 'quiet', label: 'No outage collected' },
  { state: 'uncovered', label: 'Not covered' },
  { state: 'unmeasured', label: 'Length not stated' },
];

/** The edges of the ramp in figures, and a sample of each state that is no amount. */
export function HeatmapLegend({ label = 'Scale', steps, unit, states = STATES }: Props) {
  return (
    <ul className={styles.legend} aria-label={label}>
      {steps.length > 0 && (
        <li className={styles.scale}>
          <ol className={styles.steps} aria-label={`Steps, in ${unit}`}>
            {steps.map((edge, i) => {
              const next = steps[i + 1];
              return (
                <li key={edge} className={styles.step}>
                  <span className={`${sampleFill(rampColour(i, steps.length))} ${styles.ramp}`} />
                  <span aria-hidden="true">
                    {next === undefined ? `${shortNumber(edge)}+` : shortNumber(edge)}
                  </span>
                  <span className={styles.unseen}>
                    {next === undefined
                      ? `${shortNumber(edge)} and more`
                      : `${shortNumber(edge)} to under ${shortNumber(next)}`}
                  </span>
                </li>
              );
            })}
          </ol>
          <span className={styles.unit} aria-hidden="true">
            {unit}
          </span>
        </li>
      )}
      {states.map(({ state, label }) => (
        <li key={state} className={styles.state}>
          <span className={`${sampleFill(state)} ${styles.sample}`} />
          {label}
        </li>
      ))}
    </ul>
  );
}

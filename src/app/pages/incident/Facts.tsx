import type { ReactNode } from 'react';
import styles from './Facts.module.css';

export interface Fact {
  readonly label: string;
  readonly text: ReactNode | readonly ReactNode[];
}

/** Labelled facts; several values of one fact stand one after the other. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map((fact) => (
        <div key={fact.label} className={styles.fact}>
          <dt>{fact.label}</dt>
          {Array.isArray(fact.text) ? (
            fact.text.map((item: ReactNode, at) => <dd key={at}>{item}</dd>)
          ) : (
            <dd>{fact.text as ReactNode}</dd>
          )}
        </div>
      ))}
    </dl>
  );
}

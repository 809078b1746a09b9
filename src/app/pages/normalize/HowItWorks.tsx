import { Section } from '#ui/panels/Section.tsx';
import styles from './HowItWorks.module.css';

const STEPS = [
  {
    title: 'Give it a report',
    text: 'A root-cause report as its publisher prints it: saved as PDF or as a web page, as a Word file, or its text copied and pasted. Several at once are read one after the other.',
  },
  {
    title: 'See what was read',
    text: 'Which instances, when, how bad, why and what was promised; each field beside the words it was read from. What was concluded rather than read says so, what the report does not state stays empty, and where it contradicts itself is on top.',
  },
  {
    title: 'Correct and use it',
    text: 'Every field can be corrected by hand. Then keep it as JSON, or show it in the charts of this browser: it is marked as yours there and goes with one click. Whoever gets the JSON from you gives it here in the same way and has the same incident.',
  },
] as const;

/** Stands where no report has been given yet. */
export function HowItWorks() {
  return (
    <Section title="What happens with a report">
      <ol className={styles.steps}>
        {STEPS.map(({ title, text }, at) => (
          <li key={title}>
            <h3>
              {at + 1}. {title}
            </h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

import { useId, useState } from 'react';
import { decodeView } from '#core/filter/codec.ts';
import { targetInBrief } from '#core/figure/target.ts';
import { ruleOf } from '#core/rule.ts';
import { availability } from '#core/summary/availability.ts';
import { Button } from '#ui/controls/Button.tsx';
import { focusOn } from '#ui/controls/focus-on.ts';
import { useSelected } from '../selected.ts';
import { useView } from '../use-view.ts';
import styles from './TargetControl.module.css';

/** The reader's own target for availability and what it leaves; typed here, kept in the address. */
export function TargetControl() {
  const { table, selection } = useSelected();
  const { view, change } = useView();
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const id = useId();
  const found = availability(table, selection);
  const { minutes } = found.byRule.find(({ rule }) => rule === ruleOf(selection.view.rule).id)!;
  if (typed !== null) {
    return (
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          const { target } = decodeView([['target', typed.trim()]]);
          if (target === null) {
            setRefused(true);
            return;
          }
          change({ ...view, target });
          setTyped(null);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped(null);
        }}
      >
        <label htmlFor={id}>Your target, %</label>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          size={7}
          value={typed}
          ref={focusOn}
          aria-invalid={refused}
          aria-describedby={refused ? `${id}-why` : undefined}
          onChange={(event) => {
            setTyped(event.target.value);
            setRefused(false);
          }}
        />
        <Button submit>Set</Button>
        {refused && (
          <span id={`${id}-why`} role="alert" className={styles.why}>
            A target is a percentage from 0 to 100, for example 99.5.
          </span>
        )}
      </form>
    );
  }
  const open = (): void => {
    setRefused(false);
    setTyped(view.target === null ? '' : String(view.target));
  };
  if (view.target === null) {
    return (
      <span className={styles.set} data-print="none">
        <Button plain onClick={open}>
          Set your own target
        </Button>
      </span>
    );
  }
  return (
    <>
      {targetInBrief(view.target, minutes, found)}{' '}
      <span data-print="none">
        <Button plain onClick={open} name="Change your target">
          Change
        </Button>
        <Button plain onClick={() => change({ ...view, target: null })} name="Clear your target">
          Clear
        </Button>
      </span>
    </>
  );
}

import { type FormEvent, useId, useRef, useState } from 'react';
import { DateField } from './DateField.tsx';
import type { View } from './marks.ts';
import styles from './TimelineToolbar.module.css';
import { typedDates, viewOfDates } from './typed-date.ts';
import { MIN_SPAN, panBy, sameView, zoomAbout } from './view.ts';

/** What the buttons and dates move. */
export interface TimelineToolbarProps {
  /** Its accessible name. */
  readonly label: string;
  readonly extent: View;
  readonly view: View;
  /** Told of each change; each is complete, so it is told to `onViewEnd` too. */
  onView(view: View): void;
  onViewEnd?: (view: View) => void;
  /** The zone whose days the dates mean. */
  readonly zone: string;
}

/** Buttons to zoom and move, and two typed dates (both days inclusive) that say what is in view. */
export function TimelineToolbar({ label, extent, view, onView, onViewEnd, zone }: TimelineToolbarProps) {
  const said = useId();
  const shown = typedDates(view, zone);
  const [draft, setDraft] = useState<{ from?: string; to?: string }>({});
  const [problem, setProblem] = useState<{ field?: 'from' | 'to'; message: string }>();
  const form = useRef<HTMLFormElement>(null);

  const go = (next: View): void => {
    setDraft({});
    setProblem(undefined);
    onView(next);
    onViewEnd?.(next);
  };
  const commit = (): void => {
    if (draft.from === undefined && draft.to === undefined) return;
    const read = viewOfDates(draft.from ?? shown.from, draft.to ?? shown.to, extent, zone);
    if ('message' in read) {
      setProblem(read);
      return;
    }
    if ((draft.from ?? shown.from) === shown.from && (draft.to ?? shown.to) === shown.to) setDraft({});
    else go(read.view);
    setProblem(read.note === undefined ? undefined : { message: read.note });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    commit();
  };

  const span = view[1] - view[0];
  const middle = (view[0] + view[1]) / 2;
  const whole = sameView(view, extent);
  const buttons = [
    {
      name: 'Zoom in',
      sign: 'M3 8h10M8 3v10',
      off: span <= MIN_SPAN,
      next: () => zoomAbout(view, middle, 0.5, extent),
    },
    { name: 'Zoom out', sign: 'M3 8h10', off: whole, next: () => zoomAbout(view, middle, 2, extent) },
    {
      name: 'Earlier',
      sign: 'M10 3 5 8l5 5',
      off: view[0] <= extent[0],
      next: () => panBy(view, -span / 2, extent),
    },
    {
      name: 'Later',
      sign: 'm6 3 5 5-5 5',
      off: view[1] >= extent[1],
      next: () => panBy(view, span / 2, extent),
    },
  ];
  const field = (name: 'from' | 'to', words: string) => (
    <DateField
      label={words}
      value={draft[name] ?? shown[name]}
      wrong={problem?.field === name}
      describedBy={problem ? said : undefined}
      onType={(text) => setDraft((held) => ({ ...held, [name]: text }))}
      onGiveUp={() => {
        setDraft({});
        setProblem(undefined);
      }}
    />
  );

  return (
    <div role="group" aria-label={label} className={styles['toolbar']}>
      <div className={styles['buttons']}>
        {buttons.map(({ name, sign, off, next }) => (
          <button
            key={name}
            type="button"
            aria-label={name}
            title={name}
            aria-disabled={off}
            className={styles['button']}
            onClick={() => !off && go(next())}
          >
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              <path d={sign} />
            </svg>
          </button>
        ))}
        <button
          type="button"
          aria-disabled={whole}
          className={styles['button']}
          onClick={() => !whole && go(extent)}
        >
          Whole range
        </button>
      </div>
      <form
        ref={form}
        noValidate
        className={styles['dates']}
        onSubmit={submit}
        onBlur={(event) => {
          // Going from one date to the other is still typing; a pair is read when both are left.
          if (!form.current?.contains(event.relatedTarget)) commit();
        }}
      >
        {field('from', 'From')}
        {field('to', 'To')}
        <button type="submit" className={styles['button']}>
          Show
        </button>
      </form>
      <p
        id={said}
        role="status"
        className={styles['said']}
        data-wrong={problem?.field !== undefined || undefined}
      >
        {problem?.message}
      </p>
    </div>
  );
}

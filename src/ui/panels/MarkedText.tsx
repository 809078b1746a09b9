import {
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type Ref,
  type SyntheticEvent,
} from 'react';
import { MarkedLine } from './MarkedLine.tsx';
import { runsOf, segmentsOf, type MarkedBlock, type MarkedSpan } from './marked-segments.ts';
import styles from './MarkedText.module.css';

/** What can be asked of the text from outside. */
export interface MarkedTextHandle {
  /** Scrolls the text, and nothing around it, until the first words of an id are in sight. */
  reveal(id: string): void;
  /** Does so and moves the focus there. */
  focus(id: string): void;
}

interface Props {
  label: string;
  blocks: readonly MarkedBlock[];
  /** Their ids hold no blanks. */
  spans: readonly MarkedSpan[];
  /** The ids whose words stand out at the moment. */
  lit: ReadonlySet<string>;
  /** What ids are called, for those who listen and in a tooltip. */
  nameOf(ids: readonly string[]): string;
  /** The ids under the pointer, at each of its moves; none when it leaves. */
  onPoint(ids: readonly string[]): void;
  /** The ids that the focus has come to. */
  onReach(ids: readonly string[]): void;
  /** Words were chosen by click, Enter or Space. */
  onPick(ids: readonly string[]): void;
  ref?: Ref<MarkedTextHandle>;
}

/**
 * A text whose words are marked and can be pointed at. It scrolls in its own box and is one stop for the Tab key;
 * arrow keys go from mark to mark.
 */
export function MarkedText({ label, blocks, spans, lit, nameOf, onPoint, onReach, onPick, ref }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const lines = useMemo(() => blocks.map((block) => segmentsOf(block, spans)), [blocks, spans]);
  const runs = useMemo(
    () => runsOf(lines.map((segments) => segments.some(({ look }) => look !== null))),
    [lines],
  );
  const first = lines.flat().find(({ look }) => look !== null)?.start;
  const [stop, setStop] = useState<number>();
  const tabStop = lines.some((line) => line.some(({ start, look }) => start === stop && look !== null))
    ? stop
    : first;

  useImperativeHandle(ref, () => ({
    reveal: (id) => reveal(box.current, id),
    focus: (id) => reveal(box.current, id)?.focus(),
  }));

  const idsAt = (event: SyntheticEvent): readonly string[] => {
    const mark = (event.target as Element).closest<HTMLElement>('[data-ids]');
    return mark === null ? [] : idsOf(mark);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const marks = [...(box.current?.querySelectorAll<HTMLElement>('[data-ids]') ?? [])];
    const at = marks.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1 }[event.key];
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? marks.length - 1 : to;
    if (event.key === 'Enter' || event.key === ' ') onPick(idsAt(event));
    else if (next === undefined || marks[next] === undefined) return;
    else marks[next].focus();
    event.preventDefault();
  };
  return (
    <div
      ref={box}
      role="group"
      aria-label={label}
      className={styles.box}
      // Not when the text scrolls under a pointer at rest: that means nothing.
      onPointerMove={(event) => onPoint(idsAt(event))}
      onPointerLeave={() => onPoint([])}
      onFocus={(event) => {
        onReach(idsAt(event));
        const place = (event.target as HTMLElement).dataset['start'];
        if (place !== undefined) setStop(Number(place));
      }}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const ids = idsAt(event);
        // Words that are being selected are wanted for themselves.
        if (ids.length > 0 && getSelection()?.isCollapsed !== false) onPick(ids);
      }}
    >
      {runs.map(({ from, to, folded }) =>
        folded && !unfolded.has(from) ? (
          <button
            key={from}
            type="button"
            className={styles.fold}
            onClick={() => setUnfolded(new Set([...unfolded, from]))}
          >
            Show {(to - from).toLocaleString('en')} more lines
          </button>
        ) : (
          lines.slice(from, to).map((segments, at) => {
            const block = blocks[from + at]!;
            const ids = segments.flatMap((segment) => segment.ids.filter((id) => lit.has(id)));
            return (
              <MarkedLine
                key={block.start}
                kind={block.kind}
                segments={segments}
                lit={ids.join(' ')}
                tabStop={segments.some(({ start }) => start === tabStop) ? tabStop : undefined}
                nameOf={nameOf}
              />
            );
          })
        ),
      )}
    </div>
  );
}

function idsOf(mark: HTMLElement): string[] {
  return mark.dataset['ids']?.split(' ') ?? [];
}

function reveal(box: HTMLElement | null, id: string): HTMLElement | undefined {
  const mark = [...(box?.querySelectorAll<HTMLElement>('[data-ids]') ?? [])].find((item) =>
    idsOf(item).includes(id),
  );
  if (box === null || mark === undefined) return undefined;
  const top = mark.offsetTop;
  const seen = top >= box.scrollTop && top + mark.offsetHeight <= box.scrollTop + box.clientHeight;
  if (!seen) box.scrollTop = top - box.clientHeight / 3;
  return mark;
}

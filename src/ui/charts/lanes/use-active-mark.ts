import { useEffect, useMemo, useRef, useState } from 'react';
import type { LaneMarks } from './marks.ts';

/** How long a mark stays when the pointer has left it, so that it can cross to the tooltip: milliseconds. */
const LINGER = 160;

interface Held {
  readonly marks: LaneMarks;
  readonly mark: number;
  /** For a pointer, where it met the mark: x in the plot. */
  readonly x?: number;
}

/** The mark that is shown apart and who chose it; a hovered one goes before the keyed one. */
export interface ActiveMarkState {
  readonly mark: number | undefined;
  readonly keyed: number | undefined;
  readonly x: number | undefined;
  /** The pointer is on a mark, or on none. */
  hover(mark: number | undefined, x: number): void;
  /** The pointer is on the tooltip. */
  stay(): void;
  key(mark: number | undefined): void;
  clear(): void;
}

/** Holds the active mark; forgets it when the marks change, as numbers then mean others. */
export function useActiveMark(marks: LaneMarks): ActiveMarkState {
  const [hovered, setHovered] = useState<Held>();
  const [keyed, setKeyed] = useState<Held>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const dismissed = useRef<number>(undefined);

  const moves = useMemo(() => {
    const stay = (): void => clearTimeout(timer.current);
    return {
      stay,
      hover(mark: number | undefined, x: number): void {
        stay();
        if (mark === undefined) {
          dismissed.current = undefined;
          timer.current = setTimeout(() => setHovered(undefined), LINGER);
        } else if (mark !== dismissed.current) {
          dismissed.current = undefined;
          setHovered((held) => (held?.mark === mark && held.marks === marks ? held : { marks, mark, x }));
        }
      },
      key(mark: number | undefined): void {
        setKeyed(mark === undefined ? undefined : { marks, mark });
        if (mark === undefined) return;
        stay();
        setHovered(undefined);
      },
      clear(): void {
        stay();
        setHovered((held) => {
          dismissed.current = held?.mark;
          return undefined;
        });
        setKeyed(undefined);
      },
    };
  }, [marks]);
  useEffect(() => moves.stay, [moves]);

  const over = hovered?.marks === marks ? hovered : undefined;
  const at = keyed?.marks === marks ? keyed : undefined;
  const shown = over ?? at;
  useEffect(() => {
    if (!over) return;
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') moves.clear();
    };
    // A finger does not hover away: pressing elsewhere lets the mark go.
    const press = (event: PointerEvent): void => {
      if (!(event.target as Element).closest('a, [role=tooltip]')) moves.hover(undefined, 0);
    };
    document.addEventListener('keydown', escape);
    document.addEventListener('pointerdown', press);
    return () => {
      document.removeEventListener('keydown', escape);
      document.removeEventListener('pointerdown', press);
    };
  }, [over, moves]);
  return { mark: shown?.mark, keyed: at?.mark, x: shown?.x, ...moves };
}

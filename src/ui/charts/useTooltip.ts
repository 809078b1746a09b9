import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';

/** What is shown, and the moves a chart makes on it. All moves keep their identity. */
export interface TooltipState {
  readonly shown: { readonly anchor: Element; readonly content: ReactNode } | undefined;
  show(anchor: Element, content: ReactNode): void;
  /** Hides at once. */
  hide(): void;
  /** Hides soon, unless the pointer reaches the tooltip first. */
  leave(): void;
  /** Keeps it: the pointer is on the tooltip. */
  hold(): void;
}

const LINGER = 120;

/** One tooltip for a whole chart. Hand the state to `Tooltip`. */
export function useTooltip(): TooltipState {
  const [shown, setShown] = useState<TooltipState['shown']>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const hold = useCallback(() => clearTimeout(timer.current), []);
  const hide = useCallback(() => {
    clearTimeout(timer.current);
    setShown(undefined);
  }, []);
  const leave = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(undefined), LINGER);
  }, []);
  const show = useCallback((anchor: Element, content: ReactNode) => {
    clearTimeout(timer.current);
    setShown({ anchor, content });
  }, []);
  useEffect(() => hold, [hold]);

  return useMemo(() => ({ shown, show, hide, leave, hold }), [shown, show, hide, leave, hold]);
}

import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import styles from './Tooltip.module.css';
import type { TooltipState } from './useTooltip.ts';

const GAP = 6;
const EDGE = 8;

/**
 * The words of the mark under the pointer or the focus. It can be hovered, Escape sends it away and
 * nothing else is covered by a click on it. Whatever it says the mark's own name says too, so it
 * adds nothing for those who listen.
 */
export function Tooltip({ state }: { state: TooltipState }) {
  const { shown, hide } = state;
  useEffect(() => {
    if (!shown) return;
    const away = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hide();
    };
    document.addEventListener('keydown', away);
    return () => document.removeEventListener('keydown', away);
  }, [shown, hide]);
  if (!shown) return null;
  return createPortal(
    <Bubble anchor={shown.anchor} onEnter={state.hold} onLeave={state.leave}>
      {shown.content}
    </Bubble>,
    document.body,
  );
}

interface BubbleProps {
  anchor: Element;
  children: ReactNode;
  onEnter: () => void;
  onLeave: () => void;
}

function Bubble({ anchor, children, onEnter, onLeave }: BubbleProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const settle = () => {
      if (ref.current) setPlace(beside(anchor.getBoundingClientRect(), ref.current.getBoundingClientRect()));
    };
    settle();
    window.addEventListener('scroll', settle, { capture: true, passive: true });
    return () => window.removeEventListener('scroll', settle, { capture: true });
  }, [anchor, children]);
  return (
    <div
      ref={ref}
      role="tooltip"
      className={styles.tooltip}
      style={place}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      {children}
    </div>
  );
}

function beside(mark: DOMRect, bubble: DOMRect): { left: number; top: number } {
  const middle = mark.left + mark.width / 2 - bubble.width / 2;
  const most = document.documentElement.clientWidth - bubble.width - EDGE;
  const above = mark.top - bubble.height - GAP;
  return { left: Math.max(EDGE, Math.min(middle, most)), top: above >= EDGE ? above : mark.bottom + GAP };
}

import { useId, useRef, useState, type ComponentType, type RefObject } from 'react';
import type { LazyPart } from './lazy-part.ts';

/** What a popup gets from the button that opens it. */
export interface PopupLink {
  readonly id: string;
  readonly open: boolean;
  readonly anchor: RefObject<HTMLButtonElement | null>;
  onOpenChange(open: boolean): void;
}

export interface PopupHandle<P> {
  /** The popup's component once it was asked for and has arrived. */
  readonly Part: ComponentType<P> | null;
  readonly link: PopupLink;
  /** The popup was asked for and could not be fetched. */
  readonly failed: boolean;
  /** Fetches the popup ahead of the press. */
  warm(): void;
  setOpen(open: boolean): void;
}

/** A button's side of a popup whose code is fetched when the button is first neared or pressed. */
export function usePopup<P>(part: LazyPart<P>): PopupHandle<P> {
  const id = useId();
  const anchor = useRef<HTMLButtonElement>(null);
  const wanted = useRef(false);
  const [open, setShown] = useState(false);
  const [used, setUsed] = useState(false);
  const [failed, setFailed] = useState(false);

  const setOpen = (next: boolean): void => {
    wanted.current = next;
    setFailed(false);
    if (!next || part.component !== null) {
      setUsed(part.component !== null);
      setShown(next);
      return;
    }
    part.load().then(
      () => {
        setUsed(true);
        setShown(wanted.current);
      },
      () => setFailed(true),
    );
  };
  const warm = (): void => {
    // A fetch that fails ahead of the press is not worth a word; the press tries again and tells.
    part.load().catch(() => undefined);
  };
  return {
    Part: used ? part.component : null,
    link: { id, open, anchor, onOpenChange: setOpen },
    failed,
    warm,
    setOpen,
  };
}

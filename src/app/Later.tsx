import { createContext, useContext, useDeferredValue, type ReactNode } from 'react';
import { Skeleton } from '#ui/panels/Skeleton.tsx';

/** Whether a page is drawn for the first time since the data came; later ones come whole, so that Back finds its place. */
export const FirstPageContext = createContext(false);

/**
 * A part of a page that on the first page is drawn after all that is not such a part: the figures stand while the
 * charts are still being worked out, and the browser gets a say in between.
 *
 * @param height in px, about what the part takes, so that little moves
 */
export function Later({ label, height, children }: { label: string; height: number; children: ReactNode }) {
  const first = useContext(FirstPageContext);
  const ready = useDeferredValue(true, !first);
  return ready ? children : <Skeleton label={label} height={height} />;
}

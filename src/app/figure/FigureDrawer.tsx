import { lazy, Suspense, useRef } from 'react';
import { useFigure } from './use-figure.ts';

const OpenFigure = lazy(async () => ({ default: (await import('./OpenFigure.tsx')).OpenFigure }));

/** The one place where numbers open. Its code is fetched with the first that does. */
export function FigureDrawer() {
  const { asked, close } = useFigure();
  const from = useRef<Element | null>(null);
  // Known before the drawer takes the focus, and so where it goes back to.
  if (asked === null) from.current = null;
  else from.current ??= document.activeElement;
  if (asked === null) return null;
  return (
    <Suspense fallback={null}>
      <OpenFigure asked={asked} from={from} onClose={close} />
    </Suspense>
  );
}

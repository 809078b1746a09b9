import { lazy, Suspense, useRef } from 'react';
import { matchPath, useLocation } from 'react-router';
import { paths } from '../paths.ts';
import { useAskedFigure } from './use-figure.ts';

const APART = [paths.incident.pattern, paths.normalize.pattern, paths.about.pattern];

const OpenFigure = lazy(async () => ({ default: (await import('./OpenFigure.tsx')).OpenFigure }));

/** The one place where numbers open. Its code is fetched with the first that does. */
export function FigureDrawer() {
  const { asked: written, close } = useAskedFigure();
  const { pathname } = useLocation();
  // Pages that show no figures of the selection have none to open.
  const asked = APART.some((pattern) => matchPath(pattern, pathname) !== null) ? null : written;
  const from = useRef<Element | null>(null);
  const opened = useRef(false);
  // Known before the drawer takes the focus, and so where it goes back to.
  if (asked !== null && !opened.current) from.current = document.activeElement;
  opened.current = asked !== null;
  if (asked === null) return null;
  return (
    <Suspense fallback={null}>
      <OpenFigure asked={asked} from={from} onClose={close} />
    </Suspense>
  );
}

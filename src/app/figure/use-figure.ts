import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { FIGURE_KEYS, readFigure, writeFigure, type FigureInAddress } from '#core/figure/codec.ts';
import type { FigureId, Part } from '#core/figure/figure.ts';

/** What an entry of the history says when a figure was opened from the page before it, so that closing goes back there. */
export const OPENED = { figureOpened: true } as const;

/** Gives the address of this page with a figure open. Pages have many numbers: it reads none of the address itself. */
export function useFigureHref(): (figure: FigureId, part?: Part) => string {
  const { pathname, search } = useLocation();
  return useCallback(
    (figure, part = {}) => {
      const next = withoutFigure(search);
      for (const [key, value] of writeFigure({ figure, part })) next.append(key, value);
      next.sort();
      return `${pathname}?${next.toString()}`;
    },
    [pathname, search],
  );
}

/** Opens a figure of this page. */
export function useOpenFigure(): (figure: FigureId, part?: Part) => void {
  const navigate = useNavigate();
  const hrefOf = useFigureHref();
  return useCallback(
    (figure, part) => {
      void navigate(hrefOf(figure, part), { state: OPENED });
    },
    [navigate, hrefOf],
  );
}

/** The figure that the address opens, and the way to close it. */
export function useAskedFigure(): { readonly asked: FigureInAddress; close(): void } {
  const { pathname, search, state } = useLocation();
  const navigate = useNavigate();
  const asked = useMemo(() => readFigure(new URLSearchParams(search)), [search]);
  const opened = isOpened(state);
  const close = useCallback(() => {
    if (opened) void navigate(-1);
    else void navigate({ pathname, search: withoutFigure(search).toString() }, { replace: true });
  }, [opened, navigate, pathname, search]);
  return { asked, close };
}

/** The parameters of a query but those of an open figure. */
export function withoutFigure(search: string): URLSearchParams {
  const params = new URLSearchParams(search);
  for (const key of Object.values(FIGURE_KEYS)) params.delete(key);
  return params;
}

function isOpened(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'figureOpened' in state;
}

import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { FIGURE_KEYS, readFigure, writeFigure, type FigureInAddress } from '#core/figure/codec.ts';
import type { FigureId, Part } from '#core/figure/figure.ts';

/** The figure that the address opens, and the way to open another or to close it. */
export interface FigureHandle {
  readonly asked: FigureInAddress;
  /** The address of this page with a figure open. */
  hrefOf(figure: FigureId, part?: Part): string;
  open(figure: FigureId, part?: Part): void;
  close(): void;
}

/** What an entry of the history says when a figure was opened from the page before it, so that closing goes back there. */
export const OPENED = { figureOpened: true } as const;

export function useFigure(): FigureHandle {
  const [params] = useSearchParams();
  const location = useLocation();
  const navigate = useNavigate();
  const written = params.toString();
  const asked = useMemo(() => readFigure(new URLSearchParams(written)), [written]);
  const hrefOf = useCallback(
    (figure: FigureId, part: Part = {}): string => {
      const next = withoutFigure(written);
      for (const [key, value] of writeFigure({ figure, part })) next.append(key, value);
      next.sort();
      return `${location.pathname}?${next.toString()}`;
    },
    [written, location.pathname],
  );
  const open = useCallback(
    (figure: FigureId, part?: Part) => {
      void navigate(hrefOf(figure, part), { state: OPENED, preventScrollReset: true });
    },
    [navigate, hrefOf],
  );
  const opened = isOpened(location.state);
  const close = useCallback(() => {
    if (opened) void navigate(-1);
    else
      void navigate(
        { pathname: location.pathname, search: withoutFigure(written).toString() },
        { replace: true, preventScrollReset: true },
      );
  }, [opened, navigate, location.pathname, written]);
  return { asked, hrefOf, open, close };
}

function withoutFigure(written: string): URLSearchParams {
  const params = new URLSearchParams(written);
  for (const key of Object.values(FIGURE_KEYS)) params.delete(key);
  return params;
}

function isOpened(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'figureOpened' in state;
}

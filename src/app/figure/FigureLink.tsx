import type { ReactNode } from 'react';
import type { FigureId, Part } from '#core/figure/figure.ts';

/** A number that opens: the drawer tells what is behind it. */
export function FigureLink(props: { figure: FigureId; part?: Part; label?: string; children: ReactNode }) {
  return <span data-figure={props.figure}>{props.children}</span>;
}

import { writeFigure } from '#core/figure/codec.ts';
import type { AskedFigure } from '#core/figure/figure.ts';

/** The part of a figure as the address has it; empty for all of the selection. */
export function partText(asked: AskedFigure): string {
  return writeFigure(asked)
    .filter(([key]) => key === 'of')
    .map(([, value]) => value)
    .join('; ');
}

import { useMemo, type RefObject } from 'react';
import { explain } from '#core/figure/explain.ts';
import type { FigureInAddress } from '#core/figure/codec.ts';
import { Drawer } from '#ui/panels/Drawer.tsx';
import { useSelected } from '../selected.ts';
import { Explained } from './Explained.tsx';
import { partInWords } from './part-words.ts';

interface Props {
  readonly asked: Exclude<FigureInAddress, null>;
  /** What had the focus before. */
  readonly from: RefObject<Element | null>;
  onClose(): void;
}

/** A figure of the page, open: what it is made of, or why there is nothing to open. */
export function OpenFigure({ asked, from, onClose }: Props) {
  const { table, selection } = useSelected();
  const found = useMemo(
    () => ('unread' in asked ? asked : explain(table, selection, asked)),
    [table, selection, asked],
  );
  if ('unread' in asked || 'unread' in found) {
    return (
      <Drawer title="No such figure" from={from} onClose={onClose}>
        <p>{'unread' in asked ? asked.unread : 'unread' in found ? found.unread : ''}</p>
        <p>Close this and choose a number on the page: each one opens.</p>
      </Drawer>
    );
  }
  return (
    <Drawer title={found.title} subtitle={partInWords(asked.part)} from={from} onClose={onClose}>
      <Explained asked={asked} explanation={found} />
    </Drawer>
  );
}

import { useMemo, type RefObject } from 'react';
import type { FigureInAddress } from '#core/figure/codec.ts';
import {
  explain,
  explainRecords,
  isOfRecords,
  type RecordsFigure,
  type TableFigure,
  type Told,
} from '#core/figure/explain.ts';
import type { AskedFigure } from '#core/figure/figure.ts';
import { Drawer } from '#ui/panels/Drawer.tsx';
import { Skeleton } from '#ui/panels/Skeleton.tsx';
import { useSelected } from '../selected.ts';
import { LoadFailed } from '../shell/LoadFailed.tsx';
import { useRecords } from '../use-records.ts';
import { Explained } from './Explained.tsx';
import { partText } from './part-text.ts';
import { partInWords } from './part-words.ts';

interface Frame {
  /** What had the focus before, and selectors of what opens the figure where nothing had it. */
  readonly from: RefObject<Element | null>;
  readonly fallbacks: readonly string[];
  onClose(): void;
}

/** A figure of the page, open: what it is made of, or why there is nothing to open. */
export function OpenFigure({
  asked,
  ...rest
}: Omit<Frame, 'fallbacks'> & { asked: Exclude<FigureInAddress, null> }) {
  const fallbacks = 'unread' in asked ? ['main'] : openersOf(asked);
  const frame = { ...rest, fallbacks };
  if ('unread' in asked) return <ToldDrawer told={asked} {...frame} />;
  if (isOfRecords(asked)) return <OpenRecordsFigure asked={asked} {...frame} />;
  return <OpenTableFigure asked={asked as TableFigure} {...frame} />;
}

/** The number that opens this very part, and any of the figure where it is not on the page. */
function openersOf(asked: AskedFigure): string[] {
  const any = `main [data-figure='${asked.figure}']`;
  return [`${any}[data-part='${CSS.escape(partText(asked))}']`, any];
}

function OpenTableFigure({ asked, ...frame }: Frame & { asked: TableFigure }) {
  const { table, selection } = useSelected();
  const told = useMemo(() => explain(table, selection, asked), [table, selection, asked]);
  return <ToldDrawer asked={asked} told={told} {...frame} />;
}

/** Measures and findings are fetched with the first number of theirs that opens. */
function OpenRecordsFigure({ asked, ...frame }: Frame & { asked: RecordsFigure }) {
  const { table, selection } = useSelected();
  const { records, error, retry } = useRecords();
  const told = useMemo(
    () => (records === null ? null : explainRecords(table, selection, asked, records)),
    [table, selection, asked, records],
  );
  if (told !== null) return <ToldDrawer asked={asked} told={told} {...frame} />;
  return (
    <Drawer title="What is behind this number" {...frame}>
      {error === null ? (
        <Skeleton label="Loading the measures and findings" height={240} />
      ) : (
        <LoadFailed what="The measures and findings could not be loaded." error={error} onRetry={retry} />
      )}
    </Drawer>
  );
}

function ToldDrawer({ asked, told, ...frame }: Frame & { asked?: AskedFigure; told: Told }) {
  if (asked === undefined || 'unread' in told) {
    return (
      <Drawer title="No such figure" {...frame}>
        <p>{'unread' in told ? told.unread : ''}</p>
        <p>Close this and choose a number on the page: each one opens.</p>
      </Drawer>
    );
  }
  return (
    <Drawer title={told.title} subtitle={partInWords(asked.part)} {...frame}>
      <Explained asked={asked} explanation={told} />
    </Drawer>
  );
}

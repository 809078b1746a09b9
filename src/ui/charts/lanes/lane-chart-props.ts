import type { MouseEvent, ReactNode } from 'react';
import type { Lane, LaneMarks, MarkWords, Tone, View } from './marks.ts';

/** What a chart of lanes draws and tells. */
export interface LaneChartProps {
  /** Its accessible name. */
  readonly label: string;
  /** Lanes of one group stand together. */
  readonly lanes: readonly Lane[];
  /** Keep the object while the data is the same: it is sorted whenever it changes. */
  readonly marks: LaneMarks;
  /** From the worst to the least. */
  readonly tones: readonly Tone[];
  /** The whole range there is. */
  readonly extent: View;
  /** The range in view; the owner keeps it. */
  readonly view: View;
  /** Told at most once a frame while the view moves. */
  onView(view: View): void;
  /** Told when the view has come to rest. */
  onViewEnd?: (view: View) => void;
  /** An IANA zone Intl knows; ticks stand at its round times. */
  readonly zone: string;
  describe(mark: number): MarkWords;
  hrefOf(mark: number): string;
  onOpen(mark: number, event: MouseEvent<HTMLAnchorElement>): void;
  /** Makes the labels buttons. */
  onLane?: (lane: number) => void;
  /** What stands after a lane's name, as how many marks it has; not where lanes are too low to be named. */
  readonly laneNumber?: (lane: number) => ReactNode;
  /** Those of the marks, on the same lanes, that have to do with what is pointed at elsewhere: the others fade. */
  readonly litMarks?: LaneMarks | undefined;
  /** Told which mark is shown apart, null when none is any more. */
  readonly onPoint?: (mark: number | null) => void;
  /** Ids of the chosen lanes; the marks of the others are faint. None chosen is no choice. */
  readonly selectedLanes?: ReadonlySet<string>;
  /** `fit` shows every lane; a number of CSS pixels scrolls inside a box of that height. */
  readonly height?: 'fit' | number;
  /** Lower lanes. The labels are then under 24 px high: offer the choice of a lane elsewhere too. */
  readonly compact?: boolean;
}

import type { PictureModel } from '#ui/export/draw-picture.ts';
import type { FileTable } from '#ui/export/table-csv.ts';

/** What a section gives to be saved; picture and table are made when a file is asked for, of what is shown then. */
export interface ChartToSave {
  /** For the file's name: `root-causes`. */
  readonly name: string;
  /** The finding, as over the chart. */
  readonly title: string;
  /** What is measured and in which unit; no word of what a press does, for paper can't be pressed. */
  readonly subtitle: string;
  picture(): PictureModel;
  table(): FileTable;
}

export type FileKind = 'png' | 'svg' | 'csv';

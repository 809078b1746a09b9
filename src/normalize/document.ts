/** A paragraph, a heading or a line of a report (`line`), or one entry of its lists (`item`), without its bullet. */
export interface Block {
  readonly kind: 'line' | 'item';
  /** One line, blanks collapsed to one, none at the ends; never empty. */
  readonly text: string;
}

/** A block and where its text begins in the document's. */
export interface PlacedBlock extends Block {
  readonly start: number;
}

/**
 * A report as every reader gives it, whatever its format was: the same words in four formats are the same
 * document. All positions elsewhere (evidence, facts) are UTF-16 positions in `text`.
 */
export interface ReportDocument {
  /** The blocks' texts joined by line feeds. */
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
}

/** The document of a report's blocks, in reading order. */
export function documentOf(blocks: readonly Block[]): ReportDocument {
  const placed: PlacedBlock[] = [];
  let start = 0;
  for (const { kind, text } of blocks) {
    placed.push({ kind, text, start });
    start += text.length + 1;
  }
  return { text: blocks.map(({ text }) => text).join('\n'), blocks: placed };
}

import type { Catalog } from '#core/catalog.ts';
import type { Fact } from '../fact.ts';
import type { Line } from '../structure/line.ts';
import { sentencesOf } from '../structure/sentences.ts';
import { isWord } from '../tokens.ts';
import { phraseIn, phrases } from '../words/phrases.ts';
import { instanceCodesOf, type PrintedInstance } from './instance-codes.ts';

const SPARED = phrases(
  'not affected|impacted|hit|concerned|involved',
  'not .. affected|impacted|hit',
  'unaffected',
  'remained available',
);

/** The instances that a line names, but for those that a sentence says were spared ("NA05 was not affected", "all except EU02"). */
export function codesHit(line: Line, catalog: Catalog): Fact<PrintedInstance>[] {
  return sentencesOf(line).flatMap((tokens) => ofSentence({ ...line, tokens }, catalog));
}

function ofSentence(line: Line, catalog: Catalog): Fact<PrintedInstance>[] {
  if (phraseIn(line.tokens, SPARED) !== null) return [];
  const except = line.tokens.findIndex((token) => isWord(token, 'except', 'excluding', 'besides'));
  const codes = instanceCodesOf(line, catalog);
  return except < 0 ? codes : codes.filter(({ span }) => span.start < line.tokens[except]!.start);
}

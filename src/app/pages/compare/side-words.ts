import { daysInWords } from '#core/compare/period-value.ts';
import { rateUnit } from '#core/compare/rates.ts';
import type { ComparedSide, Comparison } from '#core/compare/compare-sides.ts';
import type { SideWindow } from '#core/compare/shared-window.ts';
import { MOST_SIDES, type ComparedBy, type Side } from '#core/compare/sides.ts';
import type { Table } from '#core/table.ts';
import { plural } from '#core/time/words.ts';

/** What is compared: for one, and for several. */
export const KINDS: Record<ComparedBy, { one: string; many: string }> = {
  instance: { one: 'instance', many: 'instances' },
  product: { one: 'product', many: 'products' },
  region: { one: 'region', many: 'regions' },
  period: { one: 'period', many: 'periods' },
};

/** Why a side of the address is not compared; a sentence. */
export function problemInWords(by: ComparedBy, side: Side): string {
  const name = `“${side.label.slice(0, 80)}”`;
  if (side.problem === 'again') return `${name} is named twice and compared once.`;
  if (side.problem === 'too-many') return `${name} is left out: at most ${MOST_SIDES} can be compared.`;
  return by === 'period'
    ? `${name} is no period; it is written as 2024-01-01..2025-01-01, the second day not included.`
    : `There is no such ${KINDS[by].one}: ${name}.`;
}

/** Why a side that there is has no figures; a sentence. */
export function reasonInWords(by: ComparedBy, { side, covered, reason }: SideWindow): string {
  if (reason === 'filter') return `The filter in force leaves nothing of ${side.label}.`;
  if (covered === null) return `No reports were collected for ${side.label}.`;
  const when = `reports cover ${by === 'period' ? 'what is shown' : 'it'} over ${daysInWords(covered)}`;
  if (reason === 'no-shared') return `${side.label}: ${when}.`;
  return by === 'period'
    ? `${side.label} is not covered: ${when}.`
    : `${side.label} is not covered in the period shown: ${when}.`;
}

/** Over which days the sides are compared and what follows from it, a sentence each. */
export function windowSentences(table: Table, comparison: Comparison): string[] {
  const { by, sides } = comparison;
  const [first] = sides;
  if (first === undefined) return [];
  const days = plural(first.days, 'day');
  const over =
    by === 'period'
      ? periodSentences(comparison)
      : [
          `Compared over ${daysInWords(first.window)} (${days}), which reports cover for ${sides.length === 2 ? 'both' : 'all'} of them.`,
        ];
  const shared = sides.reduce((sum, side) => sum + side.alsoElsewhere, 0);
  if (shared > 0)
    over.push(
      `${plural(shared, 'incident')} hit more than one side and ${shared === 1 ? 'is' : 'are'} counted on each.`,
    );
  if (sides.some((side) => isCoveredInPart(table, side)))
    over.push(
      'Not every instance is covered on all of these days: availability and the time of one instance count only covered days.',
    );
  return over;
}

function periodSentences({ sides, windows }: Comparison): string[] {
  const each = sides.map(({ side, window, days }) => {
    const cut = side.period?.from !== window.from || side.period.to !== window.to;
    const named = daysInWords(window);
    const which = named === side.label ? named : `${side.label} is ${named}`;
    return `${which} (${plural(days, 'day')}${cut ? ', as much of it as is covered and shown' : ''})`;
  });
  const named = sides.every(({ side, window }) => daysInWords(window) === side.label);
  const list = `${named ? 'Compared: ' : ''}${each.join('; ')}.`;
  if (windows !== 'apart') return [list];
  const unit = rateUnit(sides.map(({ days }) => days)).words;
  return [list, `The periods differ in length, so compare the figures ${unit}, not the counts above them.`];
}

/** Whether an instance of the side is covered on some days of the window and not on others. */
function isCoveredInPart(table: Table, { lanes, window }: ComparedSide): boolean {
  return lanes.some((at) => {
    const { from, to } = table.lanes[at]!.coverage;
    return from < to && (from > window.from || to < window.to);
  });
}

/** A kind as it begins a sentence or stands alone. */
export function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

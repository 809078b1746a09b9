import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import * as fc from 'fast-check';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { runsOf, segmentsOf, type MarkedSpan } from '#ui/panels/marked-segments.ts';
import { MarkedText, type MarkedTextHandle } from '#ui/panels/MarkedText.tsx';

const TEXT = 'Down from 10:06 until 12:57.';
const BLOCKS = [
  { kind: 'line' as const, start: 0, text: TEXT },
  { kind: 'item' as const, start: TEXT.length + 1, text: 'More memory was added.' },
];
const span = (id: string, words: string, look: MarkedSpan['look'] = 'read'): MarkedSpan => {
  const start = `${TEXT}\n${BLOCKS[1]!.text}`.indexOf(words);
  return { id, start, end: start + words.length, look };
};
const SPANS = [
  span('start', '10:06'),
  span('window', 'from 10:06 until 12:57', 'doubtful'),
  span('fix', 'More memory'),
];

function setUp(lit: readonly string[] = []) {
  const ref = createRef<MarkedTextHandle>();
  const told = { onPoint: vi.fn(), onReach: vi.fn(), onPick: vi.fn() };
  render(
    <MarkedText
      ref={ref}
      label="The text"
      blocks={BLOCKS}
      spans={SPANS}
      lit={new Set(lit)}
      nameOf={(ids) => ids.join(' and ')}
      {...told}
    />,
  );
  return { ...told, ref, user: userEvent.setup() };
}

describe('marked words', () => {
  it('are named by what they belong to, all of it where spans overlap', () => {
    setUp();
    expect(screen.getByRole('button', { name: '10:06: start and window' })).toHaveTextContent('10:06');
    expect(screen.getByRole('button', { name: 'until 12:57: window' })).toBeTruthy();
    expect(screen.getByRole('group', { name: 'The text' })).toHaveTextContent(TEXT);
  });

  it('stand out where one of their ids does', () => {
    setUp(['start']);
    expect(screen.getByRole('button', { name: /^10:06/ })).toHaveAttribute('data-lit');
    expect(screen.getByRole('button', { name: /^until 12:57/ })).not.toHaveAttribute('data-lit');
  });

  it('tell what is pointed at, and when nothing is any more', async () => {
    const { user, onPoint } = setUp();
    await user.hover(screen.getByRole('button', { name: /^10:06/ }));
    expect(onPoint).toHaveBeenLastCalledWith(['start', 'window']);
    await user.hover(screen.getByText(/Down/));
    expect(onPoint).toHaveBeenLastCalledWith([]);
  });

  it('are one stop for Tab and are walked by arrows, Home and End', async () => {
    const { user, onReach, onPick } = setUp();
    await user.tab();
    expect(screen.getByRole('button', { name: /^from: window/ })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(onReach).toHaveBeenLastCalledWith(['start', 'window']);
    await user.keyboard('{End}');
    expect(screen.getByRole('button', { name: /^More memory/ })).toHaveFocus();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(onPick).toHaveBeenCalledExactlyOnceWith(['fix']);
    await user.tab();
    expect(document.body).toHaveFocus();
    await user.tab({ shift: true });
    expect(screen.getByRole('button', { name: /^More memory/ })).toHaveFocus();
    await user.keyboard('{Home}');
    expect(screen.getByRole('button', { name: /^from: window/ })).toHaveFocus();
  });

  it('can be gone to from outside', () => {
    const { ref } = setUp();
    ref.current?.focus('fix');
    expect(screen.getByRole('button', { name: /^More memory/ })).toHaveFocus();
  });
});

it('segments give the line again, and each lies in just the spans that cover it', () => {
  const spans = fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      start: fc.nat(40),
      end: fc.nat(40),
      look: fc.constantFrom('read' as const, 'doubtful' as const),
    }),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.nat(20), spans, (text, start, all) => {
      const segments = segmentsOf({ kind: 'line', start, text }, all);
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      for (const { start: at, text: part, ids, look } of segments) {
        for (let place = at; place < at + part.length; place++) {
          const over = all.filter((item) => item.start <= place && item.end > place);
          expect(new Set(ids)).toEqual(new Set(over.map(({ id }) => id)));
          expect(look === null).toBe(over.length === 0);
        }
      }
    }),
  );
});

it('a long text is folded where no mark is near, and no marked line is', () => {
  expect(runsOf(Array.from({ length: 400 }, () => false))).toEqual([{ from: 0, to: 400, folded: false }]);
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(1999), { maxLength: 20 }), (places) => {
      const marked = Array.from({ length: 2000 }, (_, at) => places.includes(at));
      const runs = runsOf(marked);
      expect(runs[0]?.from).toBe(0);
      expect(runs.at(-1)?.to).toBe(2000);
      runs.forEach(({ from, to, folded }, at) => {
        if (at > 0) expect(from).toBe(runs[at - 1]!.to);
        if (folded) expect(marked.slice(from, to)).not.toContain(true);
      });
    }),
  );
});

it('folded lines are shown on demand', async () => {
  const blocks = Array.from({ length: 1000 }, (_, at) => ({
    kind: 'line' as const,
    start: at * 10,
    text: `line ${String(at).padStart(4, '0')}`,
  }));
  const told = { onPoint: vi.fn(), onReach: vi.fn(), onPick: vi.fn() };
  render(
    <MarkedText
      label="Long"
      blocks={blocks}
      spans={[{ id: 'x', start: 9990, end: 9999, look: 'read' }]}
      lit={new Set()}
      nameOf={String}
      {...told}
    />,
  );
  expect(screen.queryByText('line 0500')).toBeNull();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Show 975 more lines' }));
  expect(screen.getByText('line 0500')).toBeTruthy();
});

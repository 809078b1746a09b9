import { fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { describe, expect, it } from 'vitest';
import { useScrollEdges } from '#ui/charts/useScrollEdges.ts';

function Box({ content }: { content: number }) {
  const own = useRef<HTMLDivElement>(null);
  useScrollEdges(own);
  // jsdom lays nothing out.
  const measured = (element: HTMLDivElement | null): void => {
    own.current = element;
    if (!element) return;
    Object.defineProperty(element, 'clientWidth', { value: 300, configurable: true });
    Object.defineProperty(element, 'scrollWidth', { value: content, configurable: true });
  };
  return <div ref={measured} role="group" />;
}

/** What the box says of its edges, scrolled to each place in turn. */
function saidAt(content: number, places: readonly number[]): (string | undefined)[] {
  render(<Box content={content} />);
  const box = screen.getByRole('group');
  return places.map((place) => {
    box.scrollLeft = place;
    fireEvent.scroll(box);
    return box.dataset['more'];
  });
}

describe('useScrollEdges', () => {
  it('says on which side there is more, as the box scrolls', () => {
    expect(saidAt(900, [0, 200, 600])).toEqual(['after', 'both', 'before']);
  });

  it('says nothing of a box that shows all, or all but a border', () => {
    expect(saidAt(300, [0])).toEqual([undefined]);
  });

  it('takes a few pixels for all', () => {
    expect(saidAt(304, [0])).toEqual([undefined]);
  });

  it('says so before anything was scrolled', () => {
    render(<Box content={900} />);
    expect(screen.getByRole('group').dataset['more']).toBe('after');
  });
});

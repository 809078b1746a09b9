import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PointStrip } from '#ui/charts/PointStrip.tsx';

it.each(['small', 'full'] as const)('draws a mark a point, hidden behind its words (%s)', (size) => {
  const { container } = render(
    <PointStrip
      size={size}
      points={[30, 5, 600]}
      median={30}
      p90={480}
      description="3 lengths: median 30 min"
    />,
  );
  expect(screen.getByText('3 lengths: median 30 min')).toBeTruthy();
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  expect(container.querySelectorAll(size === 'full' ? 'circle' : 'rect')).toHaveLength(3);
});

it('prints the axis and the two ticks in full size', () => {
  render(<PointStrip size="full" points={[30]} median={30} p90={30} description="One length" />);
  for (const word of ['1 min', '10 min', '1 h', '10 h', '1 d', '10 d', 'median', 'p90']) {
    expect(screen.getByText(word)).toBeTruthy();
  }
});

it('draws no tick for a statistic that there is not', () => {
  render(<PointStrip size="full" points={[]} description="No length is stated" />);
  expect(screen.queryByText('median')).toBeNull();
});

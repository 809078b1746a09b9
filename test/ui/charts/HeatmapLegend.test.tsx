import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { HeatmapLegend } from '#ui/charts/HeatmapLegend.tsx';

it('prints the edge of each step and names the states that are no amount', () => {
  render(<HeatmapLegend steps={[1, 15, 3000]} unit="min" />);
  const steps = within(screen.getByRole('list', { name: 'Steps, in min' })).getAllByRole('listitem');
  expect(steps.map((step) => step.textContent)).toEqual([
    '11 to under 15',
    '1515 to under 3,000',
    '3,000+3,000 and more',
  ]);
  for (const state of ['No outage collected', 'Not covered', 'Length not stated'])
    expect(screen.getByText(state)).toBeTruthy();
});

it('leaves out the scale where there are no steps, and takes other states', () => {
  render(<HeatmapLegend steps={[]} unit="min" states={[{ state: 'quiet', label: 'None began' }]} />);
  expect(screen.queryByRole('list', { name: /Steps/ })).toBeNull();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['None began']);
});

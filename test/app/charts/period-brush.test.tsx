import { act, fireEvent, render, screen } from '@testing-library/react';
import { useNavigate } from 'react-router';
import { beforeEach, afterEach, expect, it, vi } from 'vitest';
import { PeriodBrush } from '#app/charts/PeriodBrush.tsx';
import { aCatalog, aLane, anIncident, aTable } from '#test/support/builders.ts';
import { SelectedScene } from '../selected-scene.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function Scene() {
  const navigate = useNavigate();
  return (
    <>
      <PeriodBrush zone="UTC" />
      <button onClick={() => void navigate(-1)}>Back</button>
    </>
  );
}

const table = aTable(
  [anIncident()],
  aCatalog({ instances: [aLane({ id: 'NA05', coverage: { from: '2020-01-01', to: '2026-01-01' } })] }),
);

const address = (): string => screen.getByTestId('address').textContent;
const wait = (ms: number): void => act(() => void vi.advanceTimersByTime(ms));

it('leaves the address to a Back that comes before the brush is at rest', () => {
  const given = '/?from=2023-01-01';
  render(
    <SelectedScene table={table} address={given}>
      <Scene />
    </SelectedScene>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'All dates' }));
  wait(50);
  expect(address()).toBe('/');
  fireEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(address()).toBe(given);
  wait(1000);
  expect(address()).toBe(given);
});

it('makes each gesture a step of its own for Back, however soon the next follows', () => {
  render(
    <SelectedScene table={table}>
      <Scene />
    </SelectedScene>,
  );
  const begin = screen.getByRole('slider', { name: 'Beginning of what is shown' });
  const press = (): void => {
    fireEvent.keyDown(begin, { key: 'ArrowRight', shiftKey: true });
    wait(250);
  };
  press();
  const once = address();
  expect(once).toMatch(/^\/\?from=/);
  press();
  expect(address()).not.toBe(once);
  fireEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(address()).toBe(once);
  fireEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(address()).toBe('/');
});

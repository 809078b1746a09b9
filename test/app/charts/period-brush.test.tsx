import { act, fireEvent, render, screen } from '@testing-library/react';
import { useNavigate } from 'react-router';
import { beforeEach, afterEach, expect, it, vi } from 'vitest';
import { PeriodBrush } from '#app/charts/PeriodBrush.tsx';
import { aTable, anIncident } from '#test/support/builders.ts';
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

const address = (): string => screen.getByTestId('address').textContent;
const wait = (ms: number): void => act(() => void vi.advanceTimersByTime(ms));

it('leaves the address to a Back that comes before the brush is at rest', () => {
  const table = aTable([anIncident()]);
  const { from } = table.lanes[0]!.coverage;
  const given = `/?from=${Number(from.slice(0, 4)) + 1}-01-01`;
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
    <SelectedScene table={aTable([anIncident()])}>
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

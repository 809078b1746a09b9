import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useHover, useLit } from '#app/hover/hovered.ts';
import { aTable, anIncident } from '#test/support/builders.ts';
import { SelectedScene } from './selected-scene.tsx';

const table = aTable([anIncident()]);

function Pointed() {
  const point = useHover('hours');
  return <button onMouseEnter={() => point({ values: { instance: 'NA05' } })}>hours</button>;
}

function Timeline() {
  return <p>{useLit('timeline') === null ? 'nothing lit' : 'lit'}</p>;
}

it('what was pointed at goes with the chart that went from under the pointer', () => {
  const scene = (hours: boolean) => (
    <SelectedScene table={table}>
      {hours && <Pointed />}
      <Timeline />
    </SelectedScene>
  );
  const { rerender } = render(scene(true));
  fireEvent.mouseEnter(screen.getByRole('button'));
  expect(screen.getByText('lit')).toBeVisible();
  rerender(scene(false));
  expect(screen.getByText('nothing lit')).toBeVisible();
});

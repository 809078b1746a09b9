import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { NothingFound } from '#app/charts/NothingFound.tsx';
import { anIncident, aTable } from '#test/support/builders.ts';
import { SelectedScene } from '../selected-scene.tsx';

const table = aTable([anIncident(), anIncident({ id: 'b', instances: ['EU03'], region: 'Europe' })]);

it('offers to drop what empties the page, and not the page’s own subject', async () => {
  render(
    <SelectedScene
      table={table}
      address="/instances/NA05?region=Europe"
      subject={{ dimension: 'instance', id: 'NA05' }}
    >
      <NothingFound />
    </SelectedScene>,
  );
  const drops = screen.getAllByRole('button');
  expect(drops.map((button) => button.textContent)).toEqual(['Drop Region Europe (1 incident)']);
  await userEvent.click(drops[0]!);
  expect(screen.getByTestId('address')).toHaveTextContent('/instances/NA05');
});

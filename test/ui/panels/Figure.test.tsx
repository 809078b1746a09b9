import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Figure, Figures } from '#ui/panels/Figure.tsx';

it('sets the number under its label with what it stands on', () => {
  render(
    <Figures label="Figures">
      <Figure label="Incidents" value={<a href="/incidents">145</a>} notes={['one report each']} />
      <Figure label="Median length" value="–" notes={['no length is stated']} />
    </Figures>,
  );
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Incidents', 'Median length']);
  expect(screen.getByRole('link', { name: '145' }).closest('dd')).toBeTruthy();
  expect(screen.getByText('no length is stated')).toBeTruthy();
});

import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Figure, Figures } from '#ui/panels/Figure.tsx';

it('sets the number under its label with what it stands on, and opens', async () => {
  const user = userEvent.setup();
  const onFollow = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
  render(
    <Figures label="Figures">
      <Figure
        label="Incidents"
        value="145"
        notes={['one report each']}
        href="/incidents"
        onFollow={onFollow}
      />
      <Figure label="Median length" value="–" notes={['no length is stated']} />
    </Figures>,
  );
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Incidents', 'Median length']);
  const link = screen.getByRole('link', { name: '145' });
  expect(link.getAttribute('href')).toBe('/incidents');
  await user.click(link);
  expect(onFollow).toHaveBeenCalledOnce();
  expect(screen.getByText('no length is stated')).toBeTruthy();
  expect(screen.getAllByRole('link')).toHaveLength(1);
});

import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Section } from '#ui/panels/Section.tsx';

it('is a region named by its finding, with unit and source', () => {
  render(
    <Section title="Software defects lead" subtitle="Incidents by first category" source="Source: reports">
      chart
    </Section>,
  );
  expect(screen.getByRole('region', { name: 'Software defects lead' })).toBeTruthy();
  expect(screen.getByRole('heading', { level: 2, name: 'Software defects lead' })).toBeTruthy();
  expect(screen.getByText('Incidents by first category')).toBeTruthy();
  expect(screen.getByText('Source: reports')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it('switches between the chart and its table', async () => {
  const user = userEvent.setup();
  render(
    <Section title="T" table={<p>the table</p>}>
      <p>the chart</p>
    </Section>,
  );
  expect(screen.queryByText('the table')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show as table', pressed: false }));
  expect(screen.getByText('the table')).toBeTruthy();
  expect(screen.queryByText('the chart')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show as table', pressed: true }));
  expect(screen.getByText('the chart')).toBeTruthy();
});

it('has a place to save beside the switch to the table, in chart and table alike', async () => {
  const user = userEvent.setup();
  render(
    <Section title="T" table={<p>the table</p>} save={<button type="button">Save</button>}>
      <p>the chart</p>
    </Section>,
  );
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
    'Show as table',
    'Save',
  ]);
  await user.click(screen.getByRole('button', { name: 'Show as table' }));
  expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy();
});

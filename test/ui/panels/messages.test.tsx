import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { EmptyState } from '#ui/panels/EmptyState.tsx';
import { Notice } from '#ui/panels/Notice.tsx';
import { Skeleton } from '#ui/panels/Skeleton.tsx';

it('a notice names its kind in words and lets an error interrupt', () => {
  render(
    <>
      <Notice title="Twelve reports contradict themselves" />
      <Notice
        kind="error"
        title="The incidents could not be read"
        actions={<button type="button">Try again</button>}
      >
        Row 12 has no start.
      </Notice>
    </>,
  );
  expect(within(screen.getByRole('status')).getByRole('img', { name: 'Note' })).toBeTruthy();
  const alert = screen.getByRole('alert');
  expect(within(alert).getByRole('img', { name: 'Error' })).toBeTruthy();
  expect(within(alert).getByText('Row 12 has no start.')).toBeTruthy();
  expect(within(alert).getByRole('button', { name: 'Try again' })).toBeTruthy();
});

it('a skeleton holds its height and says what is on its way', () => {
  render(<Skeleton label="Incidents" height={140} shape="rows" />);
  const status = screen.getByRole('status');
  expect(status.textContent).toBe('Incidents: loading');
  expect(status.style.blockSize).toBe('140px');
});

it('an empty state says what there is none of, why, and what to do', () => {
  render(
    <EmptyState title="No incidents in 2014" actions={<a href="#all">Clear the period</a>}>
      No reports were collected before July 2015.
    </EmptyState>,
  );
  expect(screen.getByText('No incidents in 2014')).toBeTruthy();
  expect(screen.getByText(/before July 2015/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Clear the period' })).toBeTruthy();
});

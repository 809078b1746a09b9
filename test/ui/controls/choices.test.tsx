import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { Segmented } from '#ui/controls/Segmented.tsx';
import { SortHeader } from '#ui/controls/SortHeader.tsx';

it('chooses a segment by click and by arrow', async () => {
  function Scene() {
    const [value, setValue] = useState<'a' | 'b'>('a');
    const options = [
      { value: 'a', label: 'Minutes' },
      { value: 'b', label: 'Incidents' },
    ] as const;
    return <Segmented label="Metric" options={options} value={value} onChange={setValue} />;
  }
  render(<Scene />);
  expect(screen.getByRole('radiogroup', { name: 'Metric' })).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: 'Incidents' }));
  expect(screen.getByRole('radio', { name: 'Incidents' })).toBeChecked();
  await userEvent.keyboard('{ArrowLeft}');
  expect(screen.getByRole('radio', { name: 'Minutes' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Minutes' })).toHaveFocus();
});

it('sorts by a button in the head, and only the sorted column says so', async () => {
  const onSort = vi.fn();
  render(
    <table>
      <thead>
        <tr>
          <SortHeader label="Began" direction="descending" onSort={() => {}} />
          <SortHeader label="Length" direction={null} onSort={onSort} />
        </tr>
      </thead>
    </table>,
  );
  expect(screen.getByRole('columnheader', { name: 'Began' })).toHaveAttribute('aria-sort', 'descending');
  expect(screen.getByRole('columnheader', { name: 'Length' })).not.toHaveAttribute('aria-sort');
  await userEvent.click(screen.getByRole('button', { name: 'Length' }));
  expect(onSort).toHaveBeenCalledOnce();
});

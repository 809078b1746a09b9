import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { Pager } from '#ui/controls/Pager.tsx';
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

it('pages, says which rows are shown, and stops at the ends with the focus kept', async () => {
  const onPage = vi.fn();
  const { rerender } = render(<Pager page={2} pages={3} total={1145} pageSize={500} onPage={onPage} />);
  expect(screen.getByText('501–1,000 of 1,145')).toBeVisible();
  expect(screen.getByText('Page 2 of 3')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
  expect(onPage).toHaveBeenLastCalledWith(3);
  rerender(<Pager page={3} pages={3} total={1145} pageSize={500} onPage={onPage} />);
  expect(screen.getByText('1,001–1,145 of 1,145')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
  expect(onPage).toHaveBeenCalledOnce();
  expect(screen.getByRole('button', { name: 'Next page' })).toHaveFocus();
});

it('offers sizes only when there are any, and no steps for one page', async () => {
  const onPageSize = vi.fn();
  const { rerender } = render(<Pager page={1} pages={1} total={0} pageSize={50} onPage={() => {}} />);
  expect(screen.getByText('0–0 of 0')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByRole('combobox')).toBeNull();
  rerender(
    <Pager
      page={1}
      pages={1}
      total={9}
      pageSize={50}
      onPage={() => {}}
      sizes={[50, 100]}
      onPageSize={onPageSize}
    />,
  );
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Rows' }), '100');
  expect(onPageSize).toHaveBeenCalledWith(100);
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

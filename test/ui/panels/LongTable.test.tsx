import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LongTable, PAPER_ROWS } from '#ui/panels/LongTable.tsx';

const COUNT = 100_000;
/** Nothing is laid out here, so that each row is as high as the table takes it to be beforehand. */
const ROW = 33;

const cells = (place: number) => (
  <>
    <th scope="row">
      <a href={`#${place}`}>Incident {place}</a>
    </th>
    <td>{place * 2}</td>
  </>
);

function Scene(props: Partial<Parameters<typeof LongTable>[0]>) {
  return (
    <LongTable
      caption="Incidents"
      count={COUNT}
      columns={null}
      head={
        <>
          <th scope="col">Incident</th>
          <th scope="col">Minutes</th>
        </>
      }
      cells={cells}
      keyOf={(place) => place}
      chosenBy="all"
      paperNote="The first 500 are printed."
      {...props}
    />
  );
}

let scrollTo: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  vi.stubGlobal('scrollY', 0);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(0, -window.scrollY, 0, 0),
  );
  vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(COUNT * ROW);
  scrollTo = vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function scroll(y: number): void {
  vi.stubGlobal('scrollY', y);
  fireEvent.scroll(window);
}

const shownRows = (): number[] =>
  screen
    .getAllByRole('row')
    .map((row) => Number(row.getAttribute('aria-rowindex')))
    .slice(1);

it('tells how many rows there are and which each is, and draws only those near the window', () => {
  render(<Scene />);
  const table = screen.getByRole('table', { name: 'Incidents' });
  expect(table).toHaveAttribute('aria-rowcount', '100001');
  expect(screen.getAllByRole('row')[0]).toHaveAttribute('aria-rowindex', '1');
  expect(shownRows()[0]).toBe(2);
  expect(shownRows().length).toBeGreaterThan(768 / ROW);
  expect(shownRows().length).toBeLessThan(60);

  scroll(4319 * ROW);
  expect(screen.getByRole('row', { name: 'Incident 4319 8638' })).toHaveAttribute('aria-rowindex', '4321');
  expect(screen.queryByRole('row', { name: /^Incident 0 / })).toBeNull();
  expect(shownRows().length).toBeLessThan(60);
});

it('has the height of all rows wherever it is scrolled to', () => {
  const { container } = render(<Scene />);
  const height = (): number =>
    [...container.querySelectorAll<HTMLTableRowElement>('tbody > tr')].reduce(
      (sum, row) => sum + (row.hasAttribute('aria-rowindex') ? ROW : parseFloat(row.cells[0]!.style.height)),
      0,
    );
  for (const place of [0, 1, 777, 50_000, COUNT]) {
    scroll(place * ROW);
    expect(height()).toBe(COUNT * ROW);
  }
});

it('keeps the row that has the focus, and Tab goes on from it', async () => {
  const user = userEvent.setup();
  render(<Scene />);
  const link = screen.getByRole('link', { name: 'Incident 7' });
  act(() => link.focus());
  scroll(1_000_000);
  expect(link).toHaveFocus();
  expect(shownRows().slice(0, 3)).toEqual([8, 9, 10]);
  await user.tab();
  expect(screen.getByRole('link', { name: 'Incident 8' })).toHaveFocus();
  await user.tab({ shift: true });
  await user.tab({ shift: true });
  expect(screen.getByRole('link', { name: 'Incident 6' })).toHaveFocus();
  act(() => (document.activeElement as HTMLElement).blur());
  expect(shownRows()[0]).toBeGreaterThan(30_000);
});

it('begins at a row that it was asked to', () => {
  render(<Scene startAt={300} />);
  expect(scrollTo).toHaveBeenCalledWith(expect.objectContaining({ top: 300 * ROW }));
});

it('goes back to its beginning when other rows are chosen, but not while a place is restored', () => {
  const { rerender } = render(<Scene />);
  scroll(900_000);
  scrollTo.mockClear();
  rerender(<Scene count={5000} />);
  expect(scrollTo).not.toHaveBeenCalled();
  rerender(<Scene count={4000} chosenBy="some" restoring />);
  expect(scrollTo).not.toHaveBeenCalled();
  rerender(<Scene count={3000} chosenBy="fewer" />);
  expect(scrollTo).toHaveBeenCalledWith({ top: 0 });
});

it('has its first rows for the printer, and a word on the others', () => {
  render(<Scene />);
  scroll(1_000_000);
  fireEvent(window, new Event('beforeprint'));
  expect(shownRows().slice(0, PAPER_ROWS)).toEqual(Array.from({ length: PAPER_ROWS }, (_, at) => at + 2));
  expect(screen.getByText('The first 500 are printed.')).toBeInTheDocument();
  fireEvent(window, new Event('afterprint'));
  expect(shownRows()[0]).toBeGreaterThan(30_000);
});

it('says nothing of others where all rows are printed', () => {
  render(<Scene count={PAPER_ROWS} />);
  expect(screen.queryByText('The first 500 are printed.')).toBeNull();
});

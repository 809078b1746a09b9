import { fireEvent, render, screen } from '@testing-library/react';
import { Link, MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Crash } from '#app/shell/Crash.tsx';

// React logs what a boundary catches.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

function Broken(): never {
  throw new Error('row 7 is no row');
}

it('tells what failed in its place, and is gone with the next page', () => {
  render(
    <MemoryRouter initialEntries={['/broken']}>
      <Link to="/whole">Elsewhere</Link>
      <Crash>
        <Routes>
          <Route path="/broken" element={<Broken />} />
          <Route path="/whole" element={<p>All here</p>} />
        </Routes>
      </Crash>
    </MemoryRouter>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('The reason given is: row 7 is no row');
  expect(screen.getByRole('link', { name: 'Open the overview' })).toHaveAttribute('href', '/');
  fireEvent.click(screen.getByText('Elsewhere'));
  expect(screen.getByText('All here')).toBeInTheDocument();
  expect(screen.queryByRole('alert')).toBeNull();
});

import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { lazy, Suspense } from 'react';
import { Link, MemoryRouter, Route, Routes, useNavigate } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KeepScrollPlace, RestoreScrollPlace } from '#app/shell/ScrollPlace.tsx';

let y = 0;

beforeEach(() => {
  y = 0;
  vi.stubGlobal('scrollTo', (_x: number, to: number) => void (y = to));
  vi.spyOn(window, 'scrollY', 'get').mockImplementation(() => y);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function Steps() {
  const navigate = useNavigate();
  return (
    <>
      <Link to="/long?instance=NA05">Filter</Link>
      <Link to="/other">Other</Link>
      <Link to="/late">Late</Link>
      <button onClick={() => void navigate(-1)}>Back</button>
      <button onClick={() => void navigate(1)}>Forward</button>
    </>
  );
}

/** A page whose code comes when told. */
function latePage() {
  let come = (): void => {};
  const code = new Promise<void>((done) => (come = done));
  const Page = lazy(async () => {
    await code;
    return { default: () => <h1>Late</h1> };
  });
  return { Page, come };
}

function show(Page: React.ComponentType = () => null) {
  render(
    <MemoryRouter initialEntries={['/long']} useTransitions={false}>
      <Steps />
      <main id="content" tabIndex={-1}>
        <Suspense fallback="coming">
          <Routes>
            <Route path="/late" element={<Page />} />
            <Route path="/long" element={<Link to="/other?from=list">Row 7</Link>} />
            <Route path="*" element={<h1>Page</h1>} />
          </Routes>
          <RestoreScrollPlace />
        </Suspense>
      </main>
      <KeepScrollPlace />
    </MemoryRouter>,
  );
}

const press = (name: string): void => void fireEvent.click(screen.getByText(name));

it('stays where it is when only the filter changes, and Back finds where the reader was', () => {
  show();
  y = 700;
  press('Filter');
  expect(y).toBe(700);
  y = 900;
  press('Back');
  expect(y).toBe(700);
  press('Forward');
  expect(y).toBe(900);
});

it('begins another page at its top', () => {
  show();
  y = 700;
  press('Other');
  expect(y).toBe(0);
  press('Back');
  expect(y).toBe(700);
});

it('waits for a page that is still being fetched, and forgets no place meanwhile', async () => {
  const { Page, come } = latePage();
  show(Page);
  y = 700;
  press('Late');
  expect(screen.getByText('coming')).toBeInTheDocument();
  // The short page in between is where the browser puts it.
  y = 40;
  await act(async () => {
    come();
    await vi.dynamicImportSettled();
  });
  expect(screen.getByText('Late', { selector: 'h1' })).toBeInTheDocument();
  expect(y).toBe(0);
  press('Back');
  expect(y).toBe(700);
});

it('gives the focus back to the link that led away, and to nothing that the reader left alone', async () => {
  show();
  const row = () => screen.getByText('Row 7');
  row().focus();
  press('Row 7');
  expect(screen.queryByText('Row 7')).toBeNull();
  press('Back');
  await waitFor(() => expect(row()).toHaveFocus());
  row().blur();
  press('Other');
  press('Back');
  await new Promise((done) => setTimeout(done, 100));
  expect(row()).not.toHaveFocus();
});

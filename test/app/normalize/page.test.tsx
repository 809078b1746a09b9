import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { createShelf } from '#app/pages/normalize/report-shelf.ts';
import { choose, field, openPage, readByHand } from './open-page.tsx';

it('an empty page says what it takes, what happens, and that nothing is sent', () => {
  openPage();
  expect(screen.getByRole('heading', { level: 1, name: 'Read a report' })).toBeTruthy();
  const intake = screen.getByRole('region', { name: 'Give a report' });
  expect(intake).toHaveTextContent(/PDF and Word/);
  expect(intake).toHaveTextContent(/nothing is sent anywhere/);
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
});

it('a chosen file is read and shown with each field beside its words', async () => {
  const page = openPage();
  await choose(page, 'eu99.pdf');
  await screen.findByRole('heading', { level: 2, name: 'EU99 - RCA - March 3, 2026' });
  expect(screen.getByRole('heading', { name: '1 thing does not fit in this report' })).toBeTruthy();
  const start = field('When', 'Start');
  expect(start).toHaveTextContent('3 Mar 2026 09:40 Amsterdam (UTC+01:00)');
  expect(start).toHaveTextContent('3 Mar 2026 08:40 UTC');
  expect(within(start).getByText('Read')).toBeTruthy();
  expect(field('Where', 'Region')).toHaveTextContent('Concluded');
  expect(field('Where', 'Region')).toHaveTextContent('EU99 reads as Europe');
  expect(field('What', 'Published')).toHaveTextContent('Not stated');
  const document = screen.getByRole('group', { name: 'The document' });
  expect(document).toHaveTextContent('This explains the Alma outage of February 11, 2025.');
});

it('several files have an entry each; one that cannot be read says why and the others go on', async () => {
  const page = openPage();
  await choose(page, 'bad.png', 'one.txt', 'two.txt');
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('bad.png could not be read');
  expect(alert).toHaveTextContent('Save the report as PDF or text.');
  const list = await screen.findByRole('list', { name: 'Reports' });
  const two = within(list).getByRole('button', { name: 'two.txt' });
  expect(await within(list).findByRole('button', { name: 'one.txt', current: true })).toBeTruthy();
  await vi.waitFor(() => expect(two).toBeEnabled());
  await page.user.click(two);
  expect(two).toHaveAttribute('aria-current', 'true');
  expect(screen.getByRole('button', { name: 'Download all 2 as one file' })).toBeTruthy();
  await page.user.click(screen.getByRole('button', { name: 'Put away bad.png' }));
  expect(screen.queryByRole('alert', { name: /bad/ })).toBeNull();
  expect(screen.queryByText('bad.png could not be read')).toBeNull();
});

it('a file dropped anywhere is read, and the browser does not leave the page for it', async () => {
  openPage();
  const file = new File(['words'], 'dropped.txt');
  const heading = screen.getByRole('heading', { level: 1 });
  const types = { files: [file], types: ['Files'], getData: () => '' };
  expect(fireEvent.dragOver(heading, { dataTransfer: types })).toBe(false);
  expect(screen.getByText('Let go to read it')).toBeTruthy();
  expect(fireEvent.drop(heading, { dataTransfer: types })).toBe(false);
  expect(await screen.findByRole('button', { name: 'dropped.txt' })).toBeTruthy();
});

it('text can be pasted into a field and the made-up example read by one click', async () => {
  const { user } = openPage();
  await user.click(screen.getByRole('button', { name: 'Paste text' }));
  await user.type(screen.getByRole('textbox', { name: 'Text of a report, or JSON' }), 'NA05 was down');
  await user.click(screen.getByRole('button', { name: 'Read the text' }));
  expect(await screen.findByRole('button', { name: 'Pasted text', current: true })).toBeTruthy();
});

it('a file stays in sight as being read until the reader answers', async () => {
  let answer: (() => void) | undefined;
  const shelf = createShelf(async (...asked) => {
    await new Promise<void>((done) => (answer = done));
    return readByHand(...asked);
  });
  const page = openPage(shelf);
  await choose(page, 'slow.pdf');
  expect(await screen.findByText('Reading slow.pdf: loading')).toBeTruthy();
  await vi.waitFor(() => expect(answer).toBeDefined());
  answer?.();
  expect(await screen.findByRole('group', { name: 'The document' })).toBeTruthy();
});

it('what was read and corrected is still there after a look at another page', async () => {
  const page = openPage();
  await choose(page, 'eu99.pdf');
  await page.user.click(await screen.findByRole('button', { name: 'Correct Region' }));
  const input = screen.getByRole('combobox', { name: 'Region' });
  await page.user.clear(input);
  await page.user.type(input, 'China{Enter}');
  page.unmount();
  openPage(page.shelf);
  expect(field('Where', 'Region')).toHaveTextContent('China');
});

it('closing the tab with a correction that is kept nowhere asks first', async () => {
  const page = openPage();
  await choose(page, 'eu99.pdf');
  await screen.findByRole('button', { name: 'Correct Region' });
  const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(asks()).toBe(false);
  await page.user.click(screen.getByRole('button', { name: 'Leave out: Outage 2' }));
  expect(asks()).toBe(true);
  const address = { createObjectURL: vi.fn(() => 'blob:x'), revokeObjectURL: vi.fn() };
  Object.assign(URL, address);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  await page.user.click(screen.getByRole('button', { name: 'Download the JSON' }));
  expect(asks()).toBe(false);
});

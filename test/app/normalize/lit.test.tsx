import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { choose, field, openPage } from './open-page.tsx';

async function readOne() {
  const page = openPage();
  await choose(page, 'eu99.pdf');
  await screen.findByRole('group', { name: 'The document' });
  return page;
}

const litWords = (): (string | null)[] =>
  [...screen.getByRole('group', { name: 'The document' }).querySelectorAll('[data-lit]')].map(
    (mark) => mark.textContent,
  );

it('pointing at a field lights its words, and leaving it puts them out', async () => {
  const { user } = await readOne();
  const zone = field('Where', 'Time zone');
  await user.hover(zone);
  expect(litWords()).toEqual(['Amsterdam time']);
  expect(zone).toHaveAttribute('data-lit');
  await user.unhover(zone);
  expect(litWords()).toEqual([]);
});

it('pointing at words lights every field that was read from them', async () => {
  const { user } = await readOne();
  // The title holds the instance, and the region was concluded from it.
  await user.hover(screen.getByRole('button', { name: /^EU99: / }));
  for (const [group, label] of [
    ['What', 'Title'],
    ['Where', 'Instances'],
    ['Where', 'Region'],
  ] as const)
    expect(field(group, label)).toHaveAttribute('data-lit');
  expect(field('Where', 'Time zone')).not.toHaveAttribute('data-lit');
});

it('the keyboard goes from a field to its words and from words to their field', async () => {
  const { user } = await readOne();
  screen.getByRole('button', { name: 'Read. Go to the words for Time zone' }).focus();
  await user.keyboard('{Enter}');
  const words = screen.getByRole('button', { name: 'Amsterdam time: Time zone' });
  expect(words).toHaveFocus();
  expect(field('Where', 'Time zone')).toHaveAttribute('data-lit');
  await user.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: 'Read. Go to the words for Time zone' })).toHaveFocus();
});

it('words of several fields lead to one after the other', async () => {
  const { user } = await readOne();
  const words = screen.getByRole('button', { name: /^EU99: / });
  await user.click(words);
  expect(field('What', 'Title')).toContainElement(document.activeElement as HTMLElement);
  await user.click(words);
  expect(field('Where', 'Instances')).toContainElement(document.activeElement as HTMLElement);
});

it('a finding is on top, beside its words, and can be set aside and brought back', async () => {
  const { user } = await readOne();
  await user.click(screen.getByRole('button', { name: /^Go to the words for: The introduction/ }));
  expect(screen.getByRole('button', { name: /^February 11, 2025: does not fit/ })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: /^Not so, leave out/ }));
  expect(screen.getByRole('heading', { name: 'Nothing in this report contradicts itself' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^February 11, 2025/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: /^Put back: The introduction/ }));
  expect(screen.getByRole('button', { name: /^February 11, 2025/ })).toBeTruthy();
});

it('certainty is in words and in the kind of underline, not in colour alone', async () => {
  await readOne();
  const look = (name: RegExp): string | null =>
    screen.getByRole('button', { name }).getAttribute('data-look');
  expect(look(/^Amsterdam time/)).toBe('read');
  expect(look(/^11:05 AM/)).toBe('concluded');
  expect(look(/^February 11, 2025/)).toBe('doubtful');
  expect(within(field('When', 'End')).getByText('Concluded')).toBeTruthy();
});

import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Neighbours } from '#app/pages/incident/Neighbours.tsx';
import { columnsOf } from '#core/pack/columns.ts';
import { itemOfText } from '#core/pack/text-column.ts';
import { buildTable } from '#core/table.ts';
import { realDataset } from '../../support/real-data.ts';
import { SelectedScene } from '../selected-scene.tsx';

const table = buildTable(columnsOf(realDataset()));

function show(id: string, related: readonly string[] = []) {
  render(
    <SelectedScene table={table}>
      <Neighbours place={itemOfText(table.index.incidents.id, id)} related={related} />
    </SelectedScene>,
  );
}
const under = (heading: RegExp) =>
  within(screen.getByRole('heading', { level: 3, name: heading }).parentElement!);

it('names what may be the same fault, how far apart, and the words in common', () => {
  show('2023-01-11-na01');
  expect(screen.getByRole('heading', { name: '2 other incidents may be the same fault' })).toBeVisible();
  const list = under(/^May be the same fault/);
  const texts = list.getAllByRole('listitem').map((item) => item.textContent);
  expect(texts).toHaveLength(2);
  expect(texts[0]).toMatch(/NA06.*same category, close words, .* after; both speak of: .*security, agent/);
  expect(texts[1]).toMatch(/CA01.*same category, close words, 1 day before/);
});

it('names the instances that fell in the same minute, of the same report', () => {
  show('2026-04-11-na01-na02-na03-na91');
  expect(
    screen.getByRole('heading', {
      name: 'No other report tells of this fault; its instances were hit in the same minute',
    }),
  ).toBeVisible();
  const [item] = under(/^Hit in the same minute/).getAllByRole('listitem');
  expect(item).toHaveTextContent(
    '11 Apr 2026 00:14, Chicago time: NA01, NA02, NA03 and NA91all named in this report',
  );
});

it('lists another report of the event as that, not as the same fault', () => {
  show('2022-09-26-summon-north-america', ['2022-09-26-summon-north-america-2']);
  expect(under(/^Another report of this event/).getAllByRole('listitem')).toHaveLength(1);
  expect(screen.queryByRole('heading', { name: /^May be the same fault/ })).toBeNull();
});

it('lists the same category in other words apart, as weaker', () => {
  show('2020-02-19-na01');
  const list = under(/^The same category in other words: a weaker sign/);
  expect(list.getByRole('listitem')).toHaveTextContent('same category, 6 days after');
  expect(
    screen.getByRole('heading', { name: 'No other report tells the same fault in close words' }),
  ).toBeVisible();
});

it('says when nothing is alike', () => {
  show('2023-01-18-eu03-eu04-eu05');
  expect(under(/^Hit in the same minute/).getByRole('listitem')).toHaveTextContent('EU03, EU04 and EU05');
  expect(screen.queryByText(/security/)).toBeNull();
});

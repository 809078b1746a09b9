import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFigure } from '#core/figure/codec.ts';
import { explain, isOfRecords, type TableFigure } from '#core/figure/explain.ts';
import { decodeView } from '#core/filter/codec.ts';
import { columnsOf } from '#core/pack/columns.ts';
import { textAt } from '#core/pack/text-column.ts';
import { select } from '#core/select.ts';
import { buildTable } from '#core/table.ts';
import { realDataset } from '#test/support/real-data.ts';

interface Golden {
  readonly query: string;
  readonly unread?: true;
  readonly title?: string;
  readonly value?: string;
  readonly incidents?: number;
  readonly first?: string;
}

// As of the other addresses: a line may be added, never changed, unless the data was corrected.
const golden = JSON.parse(readFileSync(join(import.meta.dirname, 'figures.golden.json'), 'utf8')) as Golden[];
const table = buildTable(columnsOf(realDataset()));

it.each(golden)('a link to a figure keeps opening it: $query', ({ query, ...expected }) => {
  const params = new URLSearchParams(query);
  const asked = readFigure(params);
  if (asked === null || 'unread' in asked) {
    expect({ unread: true }).toEqual(expected);
    return;
  }
  expect(isOfRecords(asked)).toBe(false);
  const told = explain(table, select(table, decodeView(params)), asked as TableFigure);
  if ('unread' in told) throw new Error(told.unread);
  const first = textAt(table.index.incidents.id, told.behind[0]!.incident);
  expect({ title: told.title, value: told.value, incidents: told.behind.length, first }).toEqual(expected);
});

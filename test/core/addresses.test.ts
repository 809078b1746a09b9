import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '#core/pack/columns.ts';
import { decodeView, encodeView } from '#core/filter/codec.ts';
import { select } from '#core/select.ts';
import { totals } from '#core/summary/totals.ts';
import { buildTable } from '#core/table.ts';
import { realDataset } from '#test/support/real-data.ts';

interface Golden {
  /** The query as somebody may have it in a link. */
  readonly query: string;
  /** How the dashboard writes it. */
  readonly canonical: string;
  /** What it shows of the embedded data, and the parameters it names as not applied. */
  readonly incidents: number;
  readonly outages: number;
  readonly minutes: number;
  readonly unread: readonly string[];
}

// Links live longer than versions: a line of this file may be added, never changed, unless the data was corrected.
const golden = JSON.parse(
  readFileSync(join(import.meta.dirname, 'addresses.golden.json'), 'utf8'),
) as Golden[];
const table = buildTable(columnsOf(realDataset()));

describe('old links keep working', () => {
  it.each(golden)('$query', ({ query, ...expected }) => {
    const view = decodeView(new URLSearchParams(query));
    const { incidents, outages, minutes } = totals(table, select(table, view));
    expect({
      canonical: new URLSearchParams(encodeView(view)).toString(),
      incidents,
      outages,
      minutes: Math.round(minutes * 10) / 10,
      unread: view.unread.map(({ key }) => key),
    }).toEqual(expected);
  });
});

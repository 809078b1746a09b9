import { extendCatalog } from '#core/extend-catalog.ts';
import type { Incident } from '#core/incident.ts';
import { columnsOf } from '#core/pack/columns.ts';
import type { Index } from '#core/pack/index-format.ts';
import { joinIndex } from '#core/pack/join-index.ts';
import { itemOfText, textAt } from '#core/pack/text-column.ts';
import { buildTable, type Table } from '#core/table.ts';
import { startBuilder } from '../table-builder.ts';
import type { JoinedTable } from './joined-table.ts';
import { ownId } from './own-id.ts';

/** From so many outages on (some 20,000 incidents) building the table anew takes longer than the page may stand still. */
const LARGE = 50_000;

/** Joins the reader's own incidents to the public table, each under its own id. Large tables are built by a worker. */
export async function joinOwn(base: Table, incidents: readonly Incident[]): Promise<JoinedTable> {
  const byId = new Map(incidents.map((incident) => [freeId(base.index, incident.id), incident]));
  const added = columnsOf(
    {
      name: base.index.name,
      catalog: extendCatalog(base.index.catalog, incidents),
      incidents: Array.from(byId, ([id, incident]) => ({ ...incident, id })),
      rejected: [],
    },
    base.index.offsets,
  );
  const table = await build(base, added);
  const own = new Map<number, Incident>();
  for (let place = 0; place < table.incidentCount && own.size < byId.size; place++) {
    const incident = byId.get(textAt(table.index.incidents.id, place));
    if (incident !== undefined) own.set(place, incident);
  }
  return { table, base, own };
}

/** A public incident may be called as own ones are. */
function freeId({ incidents }: Pick<Index, 'incidents'>, id: string): string {
  const own = ownId(id);
  return itemOfText(incidents.id, own) < 0 ? own : freeId({ incidents }, own);
}

async function build(base: Table, added: Index): Promise<Table> {
  if (base.rowCount < LARGE) return buildTable(joinIndex(base.index, added));
  const built = await startBuilder()({ base: base.index, added });
  if ('table' in built) return built.table;
  throw new Error(built.fault.what);
}

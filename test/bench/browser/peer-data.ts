import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Table } from '#core/table.ts';
import type { ColumnFile, ColumnHead } from '../peers/outage-columns.ts';
import type { RecordFile } from '../peers/outage-records.ts';

/** Writes the outages of a table for the other programs: objects in JSON, columns in JSON and columns in binary, each compressed too. */
export function writePeerData(table: Table, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const { lane, start } = table;
  const order = Int32Array.from(lane.keys()).sort((a, b) => lane[a]! - lane[b]! || start[a]! - start[b]!);
  write(folder, 'records.json', JSON.stringify(recordFileOf(table, order)));
  const columns = columnsOf(table, order);
  write(folder, 'columns.json', JSON.stringify(columns));
  write(folder, 'columns.bin', binaryOf(columns));
}

function write(folder: string, name: string, content: string | Buffer): void {
  writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 6 }));
}

function recordFileOf(table: Table, order: Int32Array): RecordFile {
  const { keys, productsOfSet, repeats, incident } = table;
  const column = (of: ArrayLike<number>): number[] => Array.from(order, (row) => of[row]!);
  const seconds = (of: Float64Array): number[] => Array.from(order, (row) => of[row]! / 1000);
  return {
    incidents: table.incidentCount,
    instances: keys.instance.values,
    regions: keys.region.values,
    causes: keys.cause.values,
    triggers: keys.trigger.values,
    impacts: keys.impact.values,
    productSets: productsOfSet.map((list) => Array.from(list, (at) => keys.product.values[at]!)),
    columns: {
      incident: column(incident),
      window: column(table.window),
      lane: column(table.lane),
      region: column(table.region),
      cause: column(table.cause),
      trigger: column(table.trigger),
      impact: column(table.impact),
      productSet: column(table.productSet),
      start: seconds(table.start),
      until: seconds(table.until),
      timed: column(table.timed),
      repeat: Array.from(order, (row) => Number(repeats[incident[row]!]! >= 0)),
    },
  };
}

function columnsOf(table: Table, order: Int32Array): ColumnFile {
  const column = (of: ArrayLike<number>): number[] => Array.from(order, (row) => of[row]!);
  return {
    incidents: table.incidentCount,
    rows: table.rowCount,
    instances: table.keys.instance.values,
    regionOf: table.lanes.map(({ regionAt }) => regionAt),
    regions: table.keys.region.values,
    causes: table.keys.cause.values,
    instance: column(table.lane),
    incident: column(table.incident),
    start: Array.from(order, (row) => table.start[row]! / 1000),
    length: Array.from(order, (row) => (table.until[row]! - table.start[row]!) / 1000),
    timed: column(table.timed),
    cause: column(table.cause),
    impact: column(table.impact),
  };
}

function binaryOf(columns: ColumnFile): Buffer {
  const { incidents, rows, instances, regionOf, regions, causes } = columns;
  const head: ColumnHead = { incidents, rows, instances, regionOf, regions, causes };
  const text = Buffer.from(JSON.stringify(head));
  const padded = Buffer.alloc(Math.ceil(text.length / 4) * 4, ' ');
  text.copy(padded);
  return Buffer.concat(
    [
      Int32Array.of(padded.length),
      padded,
      Int32Array.from(steps(columns.start)),
      Int32Array.from(steps(columns.incident)),
      Int32Array.from(columns.length),
      Uint16Array.from(columns.instance),
      Uint8Array.from(columns.timed),
      Uint8Array.from(columns.cause),
      Uint8Array.from(columns.impact),
    ].map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength)),
  );
}

function steps(values: readonly number[]): number[] {
  return values.map((value, at) => value - (values[at - 1] ?? 0));
}

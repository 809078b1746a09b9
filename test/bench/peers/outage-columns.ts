import { dataAddress } from './peer.ts';

/** The places and words of a dataset, and how many rows and incidents it has. */
export interface ColumnHead {
  readonly incidents: number;
  readonly rows: number;
  readonly instances: readonly string[];
  /** Per instance its place among the regions. */
  readonly regionOf: readonly number[];
  readonly regions: readonly string[];
  readonly causes: readonly string[];
}

/** `columns.json`: one entry an outage, in order of instance, then start; times in epoch seconds. */
export interface ColumnFile extends ColumnHead {
  readonly instance: readonly number[];
  readonly incident: readonly number[];
  readonly start: readonly number[];
  readonly length: readonly number[];
  /** 0 where the length is not stated. */
  readonly timed: readonly number[];
  readonly cause: readonly number[];
  readonly impact: readonly number[];
}

export interface Columns extends ColumnHead {
  readonly instance: Uint16Array;
  readonly incident: Int32Array;
  readonly start: Int32Array;
  readonly length: Int32Array;
  readonly timed: Uint8Array;
  readonly cause: Uint8Array;
  readonly impact: Uint8Array;
}

/** Fetches the outages as columns written in JSON. */
export async function fetchColumnsJson(): Promise<Columns> {
  const file = (await (await fetch(dataAddress('columns.json'))).json()) as ColumnFile;
  return {
    ...file,
    instance: Uint16Array.from(file.instance),
    incident: Int32Array.from(file.incident),
    start: Int32Array.from(file.start),
    length: Int32Array.from(file.length),
    timed: Uint8Array.from(file.timed),
    cause: Uint8Array.from(file.cause),
    impact: Uint8Array.from(file.impact),
  };
}

/**
 * Fetches the outages as columns in binary: the length of the head, the head in JSON padded to four bytes, then the columns. Starts
 * and incidents stand as steps from the row before, which the host's compression makes small.
 */
export async function fetchColumnsBinary(): Promise<Columns> {
  const bytes = await (await fetch(dataAddress('columns.bin'))).arrayBuffer();
  const long = new Int32Array(bytes, 0, 1)[0]!;
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 4, long))) as ColumnHead;
  const { rows } = head;
  let at = 4 + long;
  const take = <Column>(
    of: new (bytes: ArrayBuffer, at: number, rows: number) => Column,
    size: number,
  ): Column => {
    const column = new of(bytes, at, rows);
    at += rows * size;
    return column;
  };
  const start = take(Int32Array, 4);
  const incident = take(Int32Array, 4);
  const length = take(Int32Array, 4);
  for (let row = 1; row < rows; row++) {
    start[row]! += start[row - 1]!;
    incident[row]! += incident[row - 1]!;
  }
  const instance = take(Uint16Array, 2);
  const timed = take(Uint8Array, 1);
  const cause = take(Uint8Array, 1);
  return { ...head, start, incident, length, instance, timed, cause, impact: take(Uint8Array, 1) };
}

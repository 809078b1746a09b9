import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { readDataset, type Dataset, type RawRecord, type Rejected } from '#core/dataset.ts';

/** A single file over this size is not read whole; JSON Lines has no such limit. */
const MOST_BYTES = 400 * 1024 * 1024;

interface Raw {
  readonly records: RawRecord[];
  readonly rejected: Rejected[];
  catalog: unknown;
}

/**
 * Reads a dataset from a folder of incident files, a `.json` or a `.jsonl`. Never throws for what it
 * finds there: whatever could not be read is in `rejected`, file by file.
 */
export async function datasetAt(path: string): Promise<Dataset> {
  const raw: Raw = { records: [], rejected: [], catalog: null };
  if (!existsSync(path)) reject(raw, path, 'there is no such file or folder; check INCIDENT_DATA or the path given');
  else if (statSync(path).isDirectory()) await readFolder(raw, path);
  else if (path.endsWith('.jsonl')) await readLines(raw, path);
  else await readWhole(raw, path, path);
  return readDataset(path, raw.records, raw.catalog, raw.rejected);
}

async function readFolder(raw: Raw, folder: string): Promise<void> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.jsonl?$/.test(name));
  const incidents = names.filter((name) => !/(^|[\\/])(catalog|package|tsconfig)\.json$/.test(name)).sort();
  if (incidents.length === 0) reject(raw, folder, 'the folder holds no .json or .jsonl file');
  for (const name of incidents) {
    const file = join(folder, name);
    if (name.endsWith('.jsonl')) await readLines(raw, file);
    else await readWhole(raw, file, relative(process.cwd(), file));
  }
  const catalog = join(folder, 'catalog.json');
  if (existsSync(catalog)) raw.catalog = await parseFile(raw, catalog, catalog);
}

async function readWhole(raw: Raw, path: string, name: string): Promise<void> {
  const { size } = statSync(path);
  if (size > MOST_BYTES) {
    const most = MOST_BYTES / 1024 / 1024;
    reject(raw, name, `the file has ${Math.round(size / 1024 / 1024)} MB, more than ${most}; write one incident a line (.jsonl)`);
    return;
  }
  const value = await parseFile(raw, path, name);
  if (value === undefined) return;
  if (Array.isArray(value)) addAll(raw, name, value);
  else if (isObject(value) && Array.isArray(value['incidents'])) {
    addAll(raw, name, value['incidents']);
    raw.catalog = value['catalog'] ?? raw.catalog;
  } else raw.records.push({ file: name, value });
}

function addAll(raw: Raw, name: string, values: readonly unknown[]): void {
  values.forEach((value, at) => raw.records.push({ file: `${name}, record ${at + 1}`, value }));
}

async function readLines(raw: Raw, path: string): Promise<void> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
  let at = 0;
  for await (const line of lines) {
    at++;
    if (line.trim() === '') continue;
    const file = `${path}, line ${at}`;
    try {
      raw.records.push({ file, value: JSON.parse(line) });
    } catch (error) {
      reject(raw, file, `not complete JSON: ${message(error)}`);
    }
  }
  if (at === 0) reject(raw, path, 'the file is empty');
}

async function parseFile(raw: Raw, path: string, name: string): Promise<unknown> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    reject(raw, name, error instanceof TypeError ? 'the file is not UTF-8 text' : message(error));
    return undefined;
  }
  if (text.trim() === '') {
    reject(raw, name, 'the file is empty');
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    reject(raw, name, `not complete JSON: ${message(error)}`);
    return undefined;
  }
}

function reject(raw: Raw, file: string, reason: string): void {
  raw.rejected.push({ file, record: null, problems: [{ field: '', reason }] });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

import { utf8ToBytes } from '@noble/hashes/utils.js';
import { contentHash } from '../pack/content-hash.ts';
import type { Rejected } from '../rejected.ts';
import type { UptimeReport } from './uptime-report.ts';

/** The file of the uptime reports, compressed. */
export const UPTIME_FILE = 'uptime.json.gz';

/** Changes whenever a page of one build could not read the file of another. */
const VERSION = 1;

/** What a root-cause report's record notes of its clock times. */
export interface ClockNote {
  readonly incident: string;
  readonly code: string;
  readonly message: string;
}

/** All that the page loads of uptime reports. */
export interface UptimeData {
  readonly reports: readonly UptimeReport[];
  readonly notes: readonly ClockNote[];
  readonly rejected: readonly Rejected[];
}

/** The bytes of the file, not compressed yet. It carries its own hash, for a host may undo the compression and its checksum. */
export function writeUptime(data: UptimeData): Uint8Array {
  const hash = contentHash(utf8ToBytes(JSON.stringify(data)));
  return utf8ToBytes(JSON.stringify({ version: VERSION, hash, data }));
}

/** Reads the text of the file. Throws a `RangeError` or a `SyntaxError` for one that is damaged or of another version. */
export function readUptime(text: string): UptimeData {
  const file = JSON.parse(text) as { version?: unknown; hash?: unknown; data?: unknown } | null;
  if (file?.version !== VERSION) throw new RangeError('it is of another version');
  if (contentHash(utf8ToBytes(JSON.stringify(file.data))) !== file.hash)
    throw new RangeError('it is damaged');
  return file.data as UptimeData;
}

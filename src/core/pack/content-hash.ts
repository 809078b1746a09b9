import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** What a file is known by: the first 64 bits of its SHA-256, in hex. The same in a browser without a secure connection. */
export function contentHash(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes).subarray(0, 8));
}

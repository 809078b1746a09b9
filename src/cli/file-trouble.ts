/** What the file system said, in words and without the path, which messages name themselves. */
export function troubleOf(error: unknown): string {
  const code = codeOf(error);
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'may not be read; give read permission';
    case 'ENOENT':
      return 'there is no such file; check the path';
    case 'EISDIR':
      return 'is a folder; expected a file';
    default:
      return `could not be read (${code})`;
  }
}

/** The code of a fault of the system, `EACCES`; of any other error its text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** Where the dashboard is served unless `PORT` says otherwise. */
export const DEFAULT_PORT = 4173;

/** The port that a text names; 0 is any free one. Throws with what was expected. */
export function readPort(text: string | undefined): number {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return DEFAULT_PORT;
  const port = Number(trimmed);
  if (/^\d+$/.test(trimmed) && port <= 65_535) return port;
  throw new Error(`PORT is "${trimmed.slice(0, 60)}"; expected a whole number from 0 to 65535`);
}

/** What to say when a server could not listen. */
export function listenFault(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE') {
    const other = port === 65_535 ? DEFAULT_PORT : port + 1;
    return `Port ${port} is taken. Stop what uses it, or choose another: PORT=${other} npm start`;
  }
  if (error.code === 'EACCES')
    return `Port ${port} may not be opened by this user. Choose one above 1023: PORT=8080 npm start`;
  return `The server could not start: ${error.message}`;
}

import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';

/** Loopback only: what is served may be a dataset that is not for the whole network. `HOST` opens it. */
const LOOPBACK = ['127.0.0.1', '::1'];

/**
 * Listens on a port of this machine, under IPv4 and IPv6 alike, since "localhost" may mean either.
 *
 * @returns the servers and the port they have; throws the system's error where the port can't be had
 */
export async function listen(
  answer: RequestListener,
  port: number,
  host?: string,
): Promise<{ servers: Server[]; port: number }> {
  const servers: Server[] = [];
  let actual = port;
  try {
    for (const address of host === undefined ? LOOPBACK : [host]) {
      const server = createServer(answer);
      server.listen(actual, address);
      try {
        await once(server, 'listening');
      } catch (error) {
        // A machine without IPv6 has no ::1.
        if (servers.length > 0 && isAbsent(error)) continue;
        throw error;
      }
      servers.push(server);
      const bound = server.address();
      if (typeof bound === 'object' && bound !== null) actual = bound.port;
    }
  } catch (error) {
    close(servers);
    throw error;
  }
  return { servers, port: actual };
}

/** Stops at once: open connections are cut, not waited for. */
export function close(servers: readonly Server[]): void {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
}

function isAbsent(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(String(error.code))
  );
}

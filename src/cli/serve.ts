import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import sirv from 'sirv';
import { SECURITY_HEADERS } from './security-headers.ts';

const DEFAULT_PORT = 4173;

/** `serve [DIR]`: serves a built dashboard until it is stopped. Resolves to an exit code. */
export function serve(dir: string, portText: string | undefined): Promise<number> {
  const port = readPort(portText);
  if (port === null) {
    console.error(`PORT is "${portText}"; expected a whole number from 0 to 65535`);
    return Promise.resolve(1);
  }
  if (!existsSync(resolve(dir, 'index.html'))) {
    console.error(`${dir} holds no built dashboard; run npm run build first`);
    return Promise.resolve(1);
  }
  const server = createServer(handler(dir));
  return new Promise((done) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      console.error(
        error.code === 'EADDRINUSE'
          ? `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`
          : `The server could not start: ${error.message}`,
      );
      done(1);
    });
    server.listen(port, () => {
      const address = server.address();
      const open = typeof address === 'object' && address !== null ? address.port : port;
      console.log(`Faultline is at http://localhost:${open}  (Ctrl-C stops it)`);
    });
    const stop = (): void => {
      server.close(() => done(0));
      server.closeAllConnections();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}

function handler(dir: string): (request: IncomingMessage, response: ServerResponse) => void {
  const files = sirv(dir, {
    gzip: true,
    etag: true,
    single: false,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (!isReadable(request.url ?? '/')) {
      response.writeHead(400, { 'Content-Type': 'text/plain' }).end('The address cannot be read.');
      return;
    }
    files(request, response, () => {
      const path = (request.url ?? '/').split('?')[0]!;
      if (/^\/(assets|pack)\//.test(path) || !(request.headers.accept ?? '*/*').match(/text\/html|\*\/\*/)) {
        response.writeHead(404, { 'Content-Type': 'text/plain' }).end('There is no such file.');
        return;
      }
      // Every other address is a page of the dashboard, which finds its way by itself.
      request.url = '/';
      files(request, response, () => {
        response.writeHead(404).end();
      });
    });
  };
}

function isReadable(url: string): boolean {
  try {
    return !decodeURIComponent(url.split('?')[0]!).includes('\0');
  } catch {
    return false;
  }
}

function readPort(text: string | undefined): number | null {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  return /^\d+$/.test(text) && port <= 65535 ? port : null;
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { cacheControl, SECURITY_HEADERS } from './security-headers.ts';

/** Answers requests from a built dashboard. Never throws and never reads outside the folder. */
export function staticSite(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  // `dev` looks at the disk each time, so that a build while this runs is served and not tripped over.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    gzip: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', cacheControl(path));
      if (path.endsWith('.gz')) response.setHeader('Content-Type', 'application/octet-stream');
    },
  });
  return (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return say(response, 405, 'This server only hands out files: GET and HEAD.');
    }
    const path = readPath(request.url ?? '/');
    if (path === null) return sayUnreadable(response);
    // A range that makes no sense would be thrown upon; nothing here is large enough to need one.
    delete request.headers.range;
    files(request, response, () => {
      if (!isPage(path, request.headers.accept)) return say(response, 404, 'There is no such file.');
      request.url = '/';
      files(request, response, () =>
        say(response, 503, 'The dashboard is being built; try again in a moment.'),
      );
    });
  };
}

/** The decoded path of a request; null where its escapes are broken or it tries to leave the folder. */
function readPath(url: string): string | null {
  const [raw = '/'] = url.split(/[?#]/, 1);
  try {
    const path = decodeURIComponent(raw);
    return !path.startsWith('/') || /[\0\\]/.test(path) || path.split('/').includes('..') ? null : path;
  } catch {
    return null;
  }
}

/** Whether an address without a file is one of the dashboard's own, which finds its way by itself. */
function isPage(path: string, accept = '*/*'): boolean {
  if (/^\/(assets|pack)(\/|$)/.test(path)) return false;
  // A person's browser asks for HTML by name: then even "/instances/api.example.org" is a page.
  return accept.includes('text/html') || (accept.includes('*/*') && !/\.[a-z0-9]+$/i.test(path));
}

function sayUnreadable(response: ServerResponse): void {
  response.writeHead(400, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(
    '<!doctype html><html lang="en"><meta name="color-scheme" content="light dark"><title>Faultline</title>' +
      '<p>That address cannot be read: part of it is cut off or mistyped.</p><p><a href="/">Open the overview</a></p>\n',
  );
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${text}\n`);
}

import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SECURITY_HEADERS } from '#cli/security-headers.ts';
import { runCli, startCli, temporaryFolder } from './run-cli.ts';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const site = temporaryFolder();
const page = `<!doctype html><title>page</title>${' '.repeat(2000)}`;
let server: ChildProcess;
let port = 0;

beforeAll(async () => {
  mkdirSync(join(site, 'assets'));
  mkdirSync(join(site, 'pack'));
  writeFileSync(join(site, 'index.html'), page);
  writeFileSync(join(site, 'assets/main-abc123.js'), `// ${'x'.repeat(3000)}`);
  writeFileSync(join(site, 'pack/index.json'), '{"version":1}');
  server = startCli(['serve', site], { PORT: '0' });
  port = await portOf(server);
});

afterAll(() => server.kill('SIGKILL'));

async function portOf(started: ChildProcess): Promise<number> {
  const [chunk] = (await once(started.stdout!, 'data')) as [Buffer];
  return Number(/http:\/\/localhost:(\d+)/.exec(chunk.toString())?.[1]);
}

function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  host = '127.0.0.1',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host, port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('what is served', () => {
  test.each([
    '/',
    '/incidents',
    '/incidents/2024-05-06-aa01',
    '/products/Primo%20Central%20%2F%20CDI',
    '/?q=%zz',
  ])('%s is the page', async (path) => {
    const { status, headers, body } = await ask(path, { accept: 'text/html,*/*;q=0.8' });
    expect({ status, type: headers['content-type'], body: body.toString() }).toEqual({
      status: 200,
      type: 'text/html;charset=utf-8',
      body: page,
    });
    expect(headers['cache-control']).toBe('no-cache');
  });

  test('an instance with a dot in its name is a page to a reader, a missing file to a script', async () => {
    expect((await ask('/instances/api.example', { accept: 'text/html' })).status).toBe(200);
    expect((await ask('/robots.txt', { accept: '*/*' })).status).toBe(404);
    expect((await ask('/icon.png', { accept: 'image/png' })).status).toBe(404);
  });

  test.each(['/assets/gone-123.js', '/pack/details/9.json.gz', '/pack'])(
    '%s, which is not there, is no page',
    async (path) => {
      expect((await ask(path, { accept: 'text/html' })).status).toBe(404);
    },
  );

  test.each([
    '/%zz',
    '/%',
    '/..%2f..%2fetc/passwd',
    '/../package.json',
    '/assets/..%5c..%5cx',
    '/%00',
    '/%c0%ae',
  ])('%s is refused, with a way on', async (path) => {
    const answer = await ask(path, { accept: 'text/html' });
    expect(answer.status).toBe(400);
    expect(answer.body.toString()).toContain('<a href="/">');
  });

  test('only reading is allowed', async () => {
    expect(await ask('/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    expect((await ask('/', {}, 'HEAD')).status).toBe(200);
  });

  test('a senseless range does not stop the server', async () => {
    expect((await ask('/', { range: 'bytes=5-2' })).status).toBe(200);
    expect((await ask('/')).status).toBe(200);
  });

  test('a build while it runs is served', async () => {
    writeFileSync(join(site, 'pack/fresh.json'), '{}');
    expect((await ask('/pack/fresh.json')).status).toBe(200);
    rmSync(join(site, 'pack/fresh.json'));
    expect((await ask('/pack/fresh.json')).status).toBe(404);
  });

  test('files with a hash are kept for ever, others asked for again; text travels compressed', async () => {
    const asset = await ask('/assets/main-abc123.js', { 'accept-encoding': 'gzip' });
    expect(asset.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'gzip',
      'content-type': 'text/javascript',
      vary: 'Accept-Encoding',
    });
    expect(gunzipSync(asset.body).toString()).toContain('xxx');
    const index = await ask('/pack/index.json');
    expect(index.headers['cache-control']).toBe('no-cache');
    expect((await ask('/pack/index.json', { 'if-none-match': index.headers.etag! })).status).toBe(304);
  });

  test.each(['/', '/assets/main-abc123.js', '/pack/none', '/%zz'])(
    '%s carries every security header',
    async (path) => {
      const { headers } = await ask(path);
      for (const [name, value] of Object.entries(SECURITY_HEADERS))
        expect(headers[name.toLowerCase()]).toBe(value);
    },
  );
});

describe('starting and stopping', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s stops it at once, even with a connection open',
    async (signal) => {
      const started = startCli(['serve', site], { PORT: '0' });
      const open = connect(await portOf(started), '127.0.0.1');
      await once(open, 'connect');
      open.on('error', () => {});
      started.kill(signal);
      const [code] = (await once(started, 'exit')) as [number | null];
      expect(code).toBe(0);
    },
  );

  test.each(['127.0.0.1', '0.0.0.0', '::1'])('a port taken at %s is one clear line', async (host) => {
    const other: Server = createServer();
    other.listen(0, host);
    await once(other, 'listening');
    const { port: taken } = other.address() as { port: number };
    const { code, err } = runCli(['serve', site], { PORT: String(taken) });
    other.close();
    expect({ code, err }).toEqual({
      code: 1,
      err: `Port ${taken} is taken. Stop what uses it, or choose another: PORT=${taken + 1} npm start\n`,
    });
  });

  test.each(['abc', '70000', '-1', '80.5', '0x50'])('PORT=%s is one clear line', (value) => {
    expect(runCli(['serve', site], { PORT: value })).toMatchObject({
      code: 1,
      err: `PORT is "${value}"; expected a whole number from 0 to 65535\n`,
    });
  });

  test('a dataset that is not there is told before anything is built', () => {
    const path = join(temporaryFolder(), 'nope.json');
    expect(runCli(['start'], { PORT: '0', INCIDENT_DATA: path })).toMatchObject({
      code: 1,
      err: `INCIDENT_DATA: there is no file or folder ${path}; check the path\n`,
    });
  });

  test('a folder without a build says what to run', () => {
    const { code, err } = runCli(['serve', temporaryFolder()], { PORT: '0' });
    expect(code).toBe(1);
    expect(err).toContain('run npm run build first');
  });
});

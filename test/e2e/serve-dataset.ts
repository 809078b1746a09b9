import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { freePort } from './free-port.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Builds the dashboard over a dataset and serves it, as `npm start` does. */
export async function serveFaultline(data: string): Promise<{ address: string; stop: () => void }> {
  const port = await freePort();
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'start'], {
    cwd: ROOT,
    env: { ...process.env, INCIDENT_DATA: data, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((ready, fail) => {
    server.stdout.on('data', (text: Buffer) => {
      if (text.toString().includes('Faultline is at')) ready();
    });
    server.once('exit', (code) => fail(new Error(`the server stopped with ${code}`)));
  });
  return { address: `http://localhost:${port}/`, stop: () => server.kill('SIGTERM') };
}

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What finding a browser needs of the machine; tests put another in its place. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  readonly isDebian: boolean;
  /** Whether a program starts and tells its version: a file that exists may still be a stub or lack libraries. */
  works(program: string): boolean;
  onPath(name: string): string | null;
  /** Where Playwright keeps its own download, there or not. */
  ownDownload(): string;
  /** Runs an installer; false where it fails. */
  run(command: string, args: readonly string[]): boolean;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Finds a Chromium, installing one where there is none. Throws, with the one line to run, where it can't. */
export function findBrowser(machine: Machine): string {
  const named = machine.env['CHROME_PATH'];
  if (named) {
    if (machine.works(named)) return named;
    throw new Error(`CHROME_PATH is "${named}", which does not start as a browser; mend it or leave it out`);
  }
  const present = findOnPath(machine) ?? findOwn(machine);
  if (present !== null) return present;
  if (machine.isRoot && machine.isDebian && machine.run('apt-get', ['update'])) {
    machine.run('apt-get', ['install', '-y', 'chromium']);
    const installed = findOnPath(machine);
    if (installed !== null) return installed;
  }
  machine.run('npx', ['playwright', 'install', ...(machine.isRoot ? ['--with-deps'] : []), 'chromium']);
  const downloaded = findOwn(machine);
  if (downloaded !== null) return downloaded;
  throw new Error(
    'The browser tests found no Chromium and could not install one. Install it and try again: ' +
      'sudo apt-get install -y chromium (or set CHROME_PATH to a Chrome or Chromium)',
  );
}

function findOnPath(machine: Machine): string | null {
  for (const name of NAMES) {
    const program = machine.onPath(name);
    if (program !== null && machine.works(program)) return program;
  }
  return null;
}

function findOwn(machine: Machine): string | null {
  const own = machine.ownDownload();
  return own !== '' && machine.works(own) ? own : null;
}

/** This machine. */
export const thisMachine: Machine = {
  env: process.env,
  isRoot: process.getuid?.() === 0,
  isDebian:
    existsSync('/etc/os-release') &&
    /^ID(_LIKE)?=.*\bdebian\b/m.test(readFileSync('/etc/os-release', 'utf8')),
  works: (program) =>
    existsSync(program) &&
    spawnSync(program, ['--version', '--no-sandbox'], { timeout: 60_000 }).status === 0,
  onPath: (name) =>
    (process.env['PATH'] ?? '')
      .split(delimiter)
      .map((folder) => join(folder, process.platform === 'win32' ? `${name}.exe` : name))
      .find((file) => existsSync(file)) ?? null,
  ownDownload: () => chromium.executablePath(),
  run(command, args) {
    console.error(`No Chromium found; running ${command} ${args.join(' ')}`);
    try {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      execFileSync(command, args, { stdio: ['ignore', 2, 2], env, timeout: 15 * 60_000 });
      return true;
    } catch {
      return false;
    }
  },
};

/** Switches without which Chromium does not run as root, and those that keep it from calling home. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

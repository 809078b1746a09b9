import { expect, test } from 'vitest';
import { findBrowser, type Machine } from './browser.ts';

/** A machine with some programs on its path, on which installers put others. */
function machine(changes: Partial<Machine> & { has?: string[]; installs?: Record<string, string> } = {}) {
  const present = new Set(changes.has ?? []);
  const ran: string[] = [];
  const made: Machine = {
    env: {},
    isRoot: false,
    isDebian: false,
    works: (program) => present.has(program),
    onPath: (name) =>
      present.has(`/bin/${name}`) || present.has(`stub:/bin/${name}`) ? `/bin/${name}` : null,
    ownDownload: () => '/own/chrome',
    run(command, args) {
      const line = [command, ...args].join(' ');
      ran.push(line);
      const brought = changes.installs?.[line];
      if (brought !== undefined) present.add(brought);
      return brought !== undefined;
    },
    ...changes,
  };
  return { made, ran };
}

test('CHROME_PATH comes first, and one that does not start is said, not passed over', () => {
  const has = ['/my/chrome', '/bin/chromium'];
  expect(findBrowser(machine({ env: { CHROME_PATH: '/my/chrome' }, has }).made)).toBe('/my/chrome');
  expect(() => findBrowser(machine({ env: { CHROME_PATH: '/gone' }, has }).made)).toThrow(
    /CHROME_PATH is "\/gone"/,
  );
});

test('then what is on the path and starts, then Playwright’s own', () => {
  expect(findBrowser(machine({ has: ['/bin/google-chrome', '/own/chrome'] }).made)).toBe(
    '/bin/google-chrome',
  );
  expect(findBrowser(machine({ has: ['stub:/bin/chromium-browser', '/own/chrome'] }).made)).toBe(
    '/own/chrome',
  );
});

test('then apt, as root on Debian', () => {
  const installs = { 'apt-get update': 'lists', 'apt-get install -y chromium': '/bin/chromium' };
  const { made, ran } = machine({ isRoot: true, isDebian: true, installs });
  expect(findBrowser(made)).toBe('/bin/chromium');
  expect(ran).toEqual(['apt-get update', 'apt-get install -y chromium']);
});

test('then Playwright’s download, with system libraries only as root', () => {
  const plain = machine({ installs: { 'npx playwright install chromium': '/own/chrome' } });
  expect(findBrowser(plain.made)).toBe('/own/chrome');
  expect(plain.ran).toEqual(['npx playwright install chromium']);
  const root = machine({
    isRoot: true,
    installs: { 'npx playwright install --with-deps chromium': '/own/chrome' },
  });
  expect(findBrowser(root.made)).toBe('/own/chrome');
});

test('else it fails with the one line to run', () => {
  expect(() => findBrowser(machine().made)).toThrow(/sudo apt-get install -y chromium/);
});

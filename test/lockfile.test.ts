import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

interface Lockfile {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

it('names every optional package, so that npm ci works on each platform', () => {
  // Installing where a registry lacks other platforms' binaries drops them from the lock file,
  // and npm ci then refuses it everywhere.
  const text = readFileSync(resolve(import.meta.dirname, '../package-lock.json'), 'utf8');
  const { packages } = JSON.parse(text) as Lockfile;
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

import { readdirSync, type Dirent } from 'node:fs';
import { isAbsolute, join, parse } from 'node:path';

/** Whether a name is a pattern: `*` and `?` stand for letters of a name, `**` for folders. */
export function isPattern(name: string): boolean {
  return /[*?]/.test(name);
}

/**
 * The files that a pattern names, for shells that leave patterns alone; sorted, each once. Hidden files and folders
 * are found only where the pattern has the dot; links to folders are not followed by `**`.
 */
export function filesOf(pattern: string): string[] {
  const root = isAbsolute(pattern) ? parse(pattern).root : '';
  const steps = pattern
    .slice(root.length)
    .split(/[/\\]/)
    .filter((step) => step !== '' && step !== '.');
  const found = new Set<string>();
  // Each place is looked at once for what is left of the pattern, however often `**` leads there.
  const seen = new Set<string>();
  const open: { folder: string; at: number }[] = [{ folder: root, at: 0 }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { folder, at } = place;
    const key = `${at} ${folder}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const step = steps[at];
    if (step === undefined) continue;
    const isLast = at === steps.length - 1;
    if (step === '**' && !isLast) open.push({ folder, at: at + 1 });
    if (step === '..') {
      open.push({ folder: join(folder, '..'), at: at + 1 });
      continue;
    }
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.') && !step.startsWith('.')) continue;
      if (step === '**') {
        if (entry.isDirectory() && entry.name !== 'node_modules') open.push({ folder: path, at });
        if (isLast && entry.isFile()) found.add(path);
      } else if (isNamed(entry.name, step)) {
        if (!isLast) open.push({ folder: path, at: at + 1 });
        else if (!entry.isDirectory()) found.add(path);
      }
    }
  }
  return [...found].toSorted();
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder === '' ? '.' : folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Whether a name is as a pattern with `*` and `?` says; the last `*` alone is ever tried again. */
export function isNamed(name: string, pattern: string): boolean {
  let [at, to, star, tried] = [0, 0, -1, 0];
  while (at < name.length) {
    if (to < pattern.length && (pattern[to] === '?' || (pattern[to] === name[at] && pattern[to] !== '*'))) {
      at += 1;
      to += 1;
    } else if (pattern[to] === '*') {
      star = to;
      tried = at;
      to += 1;
    } else if (star === -1) return false;
    else {
      tried += 1;
      at = tried;
      to = star + 1;
    }
  }
  while (pattern[to] === '*') to += 1;
  return to === pattern.length;
}

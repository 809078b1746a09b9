/**
 * Starts a worker of the build's own. The policy asks that a script's address be vouched for; one policy does so for
 * all workers, and for nothing else.
 *
 * @param url what `import url from './x-worker.ts?worker&url'` gives
 */
export function startWorker(url: string): Worker {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('faultline-worker', { createScriptURL: (text) => text });
  // The browser takes it as it is; the types of the DOM know only text.
  return new Worker((policy?.createScriptURL(url) ?? url) as string, { type: 'module' });
}

let policy: Policy | undefined;

interface Policy {
  createScriptURL(text: string): unknown;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(text: string): string }): Policy;
}

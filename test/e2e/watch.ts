import type { BrowserContext } from '@playwright/test';

/**
 * Writes down what no page of the dashboard may ever do: log an error or a warning, throw, break the
 * Content Security Policy, ask another origin for anything.
 *
 * @returns the list, which grows while the context lives
 */
export async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const trouble: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(message.text());
  });
  context.on('weberror', (error) => trouble.push(`exception: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol))
      trouble.push(`foreign request: ${request.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return trouble;
}

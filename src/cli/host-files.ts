import { cacheControl, SECURITY_HEADERS } from './security-headers.ts';

/** Files by which static hosts learn what `serve` knows; they lie in the root of a build. */
export const HOST_FILES: Readonly<Record<string, string>> = {
  _headers: headersFile(),
  // Pages are found by the page itself; a missing script or data file is missing.
  _redirects: '/assets/*  /404.html  404\n/pack/*    /404.html  404\n/*         /index.html  200\n',
};

function headersFile(): string {
  const lines = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  const rule = (path: string): string => `${path}\n  Cache-Control: ${cacheControl(path)}`;
  return ['/*', ...lines, rule('/'), rule('/index.html'), rule('/assets/*'), rule('/pack/*'), ''].join('\n');
}

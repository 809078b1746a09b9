import { expect, test } from 'vitest';
import { HOST_FILES } from '#cli/host-files.ts';
import { SECURITY_HEADERS } from '#cli/security-headers.ts';

test('hosts are told the same headers as this server sends', () => {
  const lines = HOST_FILES['_headers']!.split('\n');
  const everywhere = lines.slice(lines.indexOf('/*') + 1, lines.indexOf('/'));
  expect(everywhere).toEqual(Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}`));
});

test('the policy is the one to hold from the first day', () => {
  expect(SECURITY_HEADERS['Content-Security-Policy']).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
      "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  );
});

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { packPlugin } from './src/cli/pack-plugin.ts';
import { quietLogger } from './src/cli/quiet-logger.ts';
import { SECURITY_HEADERS } from './src/cli/security-headers.ts';

/** Zones in which a slip between local and universal time shows: 45-minute offsets, and half hours without summer time. */
const hostile = (zone: string) => ({ TZ: zone });

export default defineConfig(({ command }) => ({
  logLevel: command === 'build' ? 'warn' : 'info',
  customLogger: quietLogger(command === 'build' ? 'warn' : 'info'),
  plugins: [react(), packPlugin()],
  build: {
    assetsInlineLimit: 0,
    // A large dataset takes longer to pack than the page to build, which is no fault of a plugin.
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            // A few kB that ask for the data and start the work on it while the rest is still being read.
            { name: 'start', test: /src\/app\/start\.ts$/, priority: 2 },
            // All that the first page needs in one file, though later pages share parts of it: two dozen small ones take longer.
            { name: 'first-page', test: /src\/app\/main\.tsx$/, priority: 1 },
          ],
        },
      },
    },
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
    target: 'es2023',
    // Keeps light-dark() as it is written: browsers older than these have no CSS nesting either.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
  // Modules, so that a worker too loads the reader of a format only when such a file comes.
  worker: { format: 'es' },
  preview: { headers: { ...SECURITY_HEADERS } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          env: hostile('Pacific/Chatham'),
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'core, another zone',
          environment: 'node',
          include: ['test/core/**/*.test.ts', 'test/support/zone.test.ts'],
          env: hostile('Asia/Kolkata'),
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: ['test/**/*.test.tsx'],
          setupFiles: ['test/support/setup.ts'],
          css: { modules: { classNameStrategy: 'non-scoped' } },
          env: hostile('Pacific/Chatham'),
          testTimeout: 60_000,
        },
      },
    ],
  },
}));

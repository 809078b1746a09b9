import react from '@vitejs/plugin-react';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Where `npm run dev` packs the dataset to. */
const DEV_PACK = '.cache/dev/pack';

/** Serves the packed dataset beside the sources while developing; a build has it in `dist/pack`. */
function devPack(): Plugin {
  return {
    name: 'dev-pack',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use('/pack', sirv(DEV_PACK, { dev: true }));
    },
  };
}

export default defineConfig({
  plugins: [react(), devPack()],
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    // Keeps light-dark() as it is written: browsers older than these have no CSS nesting either.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['test/**/*.test.ts'], exclude: ['test/e2e/**'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: ['test/**/*.test.tsx'],
          setupFiles: ['test/support/setup.ts'],
          css: { modules: { classNameStrategy: 'non-scoped' } },
          testTimeout: 60_000,
        },
      },
    ],
  },
});

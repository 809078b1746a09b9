/** A line of source at a path of the project; the import rules must refuse it or let it pass. */
export interface Case {
  readonly file: string;
  readonly line: string;
}

/** One for each wall of the house; `layers.test.ts` expects every one to be caught. */
export const FORBIDDEN: readonly Case[] = [
  { file: 'src/core/summary/a.ts', line: `import { useMemo } from 'react';` },
  { file: 'src/core/a.ts', line: `import { readFileSync } from 'node:fs';` },
  { file: 'src/core/a.ts', line: `import { paths } from '#app/paths.ts';` },
  { file: 'src/core/a.ts', line: `import { Heatmap } from '#ui/charts/Heatmap.tsx';` },
  { file: 'src/core/a.ts', line: `import { paths } from '../app/paths.ts';` },
  { file: 'src/core/summary/a.ts', line: `import { paths } from '../../app/paths.ts';` },
  { file: 'src/core/a.ts', line: `import * as z from 'zod';` },
  { file: 'src/core/a.ts', line: `export const lazy = () => import('react');` },
  { file: 'src/core/a.ts', line: `export { useMemo } from 'react';` },
  { file: 'src/core/a.ts', line: `export type { ReactNode } from 'react';` },
  { file: 'src/ui/charts/a.ts', line: `import type { Incident } from '#core/incident.ts';` },
  { file: 'src/ui/charts/a.ts', line: `import { Link } from '#app/Link.tsx';` },
  { file: 'src/ui/charts/a.ts', line: `import { Link } from 'react-router';` },
  { file: 'src/ui/charts/a.ts', line: `import * as z from 'zod/mini';` },
  { file: 'src/ui/charts/a.ts', line: `import { useQuery } from '@tanstack/react-query';` },
  { file: 'src/app/a.ts', line: `import { readDatasetAt } from '#cli/dataset.ts';` },
  { file: 'src/app/a.ts', line: `import { readFileSync } from 'node:fs';` },
  { file: 'src/app/a.ts', line: `import { BarChart } from 'recharts';` },
  { file: 'src/app/pages/about/a.ts', line: `import { CausesPage } from '../causes/CausesPage.tsx';` },
  {
    file: 'src/app/pages/about/a.ts',
    line: `import { CausesPage } from '#app/pages/causes/CausesPage.tsx';`,
  },
  {
    file: 'src/app/pages/about/parts/a.ts',
    line: `import { CausesPage } from '../../causes/CausesPage.tsx';`,
  },
  { file: 'src/app/pages/about/a.ts', line: `import { readFileSync } from 'node:fs';` },
  { file: 'src/cli/a.ts', line: `import { paths } from '#app/paths.ts';` },
  { file: 'src/cli/a.ts', line: `import { Heatmap } from '#ui/charts/Heatmap.tsx';` },
  { file: 'src/cli/a.ts', line: `import { createElement } from 'react';` },
  { file: 'src/cli/a.ts', line: `import express from 'express';` },
  { file: 'src/core/a.ts', line: `export default 1;` },
  { file: 'src/core/a.ts', line: `export const value = (input: any) => input;` },
  { file: 'src/core/a.ts', line: `export * from './b.ts';` },
];

/** What the same rules must let pass, so that they do not catch everything. */
export const ALLOWED: readonly Case[] = [
  { file: 'src/core/summary/a.ts', line: `import { select } from '../select.ts';` },
  { file: 'src/core/a.ts', line: `import * as z from 'zod/mini';` },
  { file: 'src/core/a.ts', line: `import { tzOffset } from '@date-fns/tz';` },
  { file: 'src/core/a.ts', line: `import { addDays } from 'date-fns/addDays';` },
  { file: 'src/ui/charts/a.ts', line: `import { useMemo } from 'react';` },
  { file: 'src/ui/charts/a.ts', line: `import { createPortal } from 'react-dom';` },
  { file: 'src/ui/charts/a.ts', line: `import { scaleTime } from 'd3-scale';` },
  { file: 'src/ui/charts/a.ts', line: `import { Popover } from '@base-ui/react/popover';` },
  { file: 'src/ui/charts/lanes/a.ts', line: `import { steps } from '../steps.ts';` },
  { file: 'src/app/a.ts', line: `import { select } from '#core/select.ts';` },
  { file: 'src/app/a.ts', line: `import { Heatmap } from '#ui/charts/Heatmap.tsx';` },
  { file: 'src/app/a.ts', line: `import { RouterProvider } from 'react-router/dom';` },
  { file: 'src/app/a.ts', line: `import { useQuery } from '@tanstack/react-query';` },
  { file: 'src/app/pages/about/a.ts', line: `import { Figures } from '../../charts/Figures.tsx';` },
  { file: 'src/app/pages/about/a.ts', line: `import { part } from './part.ts';` },
  { file: 'src/app/pages/about/parts/a.ts', line: `import { part } from '../part.ts';` },
  { file: 'src/app/router.ts', line: `export const page = () => import('./pages/about/AboutPage.tsx');` },
  { file: 'src/cli/a.ts', line: `import { parseIncident } from '#core/incident.ts';` },
  { file: 'src/cli/a.ts', line: `import { readFile } from 'node:fs/promises';` },
  { file: 'src/cli/a.ts', line: `import { Command } from 'commander';` },
];

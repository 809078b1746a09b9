/** The little of dc 4 that the bench uses; the package brings no types. */
declare module 'dc' {
  import type { Dimension, Group, NaturallyOrderedValue } from 'crossfilter2';

  interface Chart<Key extends NaturallyOrderedValue> {
    width(px: number): this;
    height(px: number): this;
    dimension<T>(dimension: Dimension<T, Key>): this;
    group<T>(group: Pick<Group<T, Key, number>, 'all' | 'top'>): this;
    colors(scale: readonly string[]): this;
    calculateColorDomain(): this;
    colorAccessor(read: (item: { key: Key; value: number }) => number): this;
    on(event: 'preRedraw' | 'preRender', act: (chart: this) => void): this;
  }

  interface RowChart extends Chart<string> {
    elasticX(elastic: boolean): this;
    ordering(order: (item: { value: number }) => number): this;
  }

  interface HeatMap extends Chart<string> {
    keyAccessor(read: (item: { key: string }) => number): this;
    valueAccessor(read: (item: { key: string }) => string): this;
    colsLabel(words: (column: number) => string): this;
    xBorderRadius(px: number): this;
    yBorderRadius(px: number): this;
  }

  export const config: { disableTransitions: boolean };
  export function heatMap(within: HTMLElement): HeatMap;
  export function rowChart(within: HTMLElement): RowChart;
  export function renderAll(): void;
  export function redrawAll(): void;
}

/** Tells dc which d3 it has, as its own bundle does. */
declare module 'dc/src/compat/d3v6.js';

import { describe, expect, it } from 'vitest';
import { layLanes, rowBand } from '#ui/charts/lanes/lane-layout.ts';

const lanes = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `L${at}`,
    label: `L${at}`,
    group: `G${Math.floor(at / 40)}`,
    quiet: [],
  }));

const lay = (count: number, compact: boolean) => {
  const list = lanes(count);
  return layLanes(list, new Uint32Array(count).fill(1), 'columns', compact);
};

describe('the layout of lanes', () => {
  it('names every lane, unless a compact chart has too many', () => {
    expect(lay(300, false).labels).toHaveLength(300);
    expect(lay(40, true).labels).toHaveLength(40);
    expect(lay(300, true)).toMatchObject({ dense: true, labels: [] });
  });

  it('shows all of many lanes at a glance, each of them', () => {
    const layout = lay(300, true);
    expect(layout.bands).toHaveLength(300);
    expect(layout.total).toBeLessThan(1100);
    expect(Math.min(...layout.bands.map(({ height }) => height))).toBeGreaterThanOrEqual(3);
  });

  it.each([30, 300])('never lays a lane over another, nor a group name over the next (%i lanes)', (count) => {
    const { bands, groups } = lay(count, true);
    for (let at = 1; at < count; at++)
      expect(bands[at]!.top).toBeGreaterThanOrEqual(bands[at - 1]!.top + bands[at - 1]!.height);
    for (let at = 1; at < groups.length; at++)
      expect(groups[at]!.top - groups[at - 1]!.top).toBeGreaterThanOrEqual(18);
  });

  it('keeps marks inside their lane, however low it is and however many overlap', () => {
    // Lanes that are not dense are made as high as their marks need.
    for (const height of [3, 5, 8, 12, 40])
      for (const depth of [1, 2, 3])
        for (let row = 0; row < depth; row++) {
          const mark = rowBand({ top: 100, height }, row, depth);
          expect(mark.top).toBeGreaterThanOrEqual(100);
          expect(mark.top).toBeLessThan(100 + height);
          expect(mark.height).toBeGreaterThanOrEqual(1);
        }
  });
});

import { describe, expect, it } from 'vitest';
import { groupColumns, headStyle, heatmapSizes, labelEvery } from '#ui/charts/heatmapSizes.ts';

const quarters = Array.from({ length: 44 }, (_, i) => ({
  id: String(i),
  label: `Q${((i + 2) % 4) + 1}`,
  group: String(2015 + Math.floor((i + 2) / 4)),
}));

describe('heatmapSizes', () => {
  it('shares a wide box among the cells, up to a bound', () => {
    expect(heatmapSizes(1000, 20, 120).cell).toBe(43);
    expect(heatmapSizes(4000, 30, 120).cell).toBe(64);
    expect(heatmapSizes(1000, 3, 120).cell).toBe(112);
  });

  it('never draws a month of 140 under 10 px', () => {
    expect(heatmapSizes(300, 140, 120).cell).toBe(10);
  });
});

describe('groupColumns', () => {
  it('covers every column once', () => {
    const groups = groupColumns(quarters, 20);
    expect(groups.reduce((sum, group) => sum + group.span, 0)).toBe(44);
    expect(groups.map((group) => group.label)).toEqual([
      ...new Set(quarters.map((quarter) => quarter.group)),
    ]);
  });

  it('leaves out only the label of a first year too short for it', () => {
    const groups = groupColumns(quarters, 13);
    expect(groups.filter((group) => !group.shown).map((group) => group.label)).toEqual(['2015', '2026']);
  });

  it('has no line at all without groups', () => {
    expect(groupColumns([{ id: 'a', label: '2015' }], 20)).toEqual([]);
  });
});

describe('labelEvery', () => {
  it('prints every label where all fit, none under a group where they do not', () => {
    expect(labelEvery(quarters, 24)).toBe(1);
    expect(labelEvery(quarters, 13)).toBe(0);
  });

  it('thins labels that have no group above them', () => {
    const hours = Array.from({ length: 24 }, (_, hour) => ({ id: String(hour), label: '00:00' }));
    expect(labelEvery(hours, 10)).toBe(6);
    expect(labelEvery(hours, 40)).toBe(1);
  });
});

describe('headStyle', () => {
  const named = (...labels: string[]) => labels.map((label) => ({ id: label, label }));
  const regions = named('North America', 'Asia Pacific', 'China');

  it('sets names on a line, then a word a line, then on end, so that none is left out', () => {
    expect(headStyle(regions, 112)).toBe('line');
    expect(headStyle(regions, 60)).toBe('wrapped');
    expect(headStyle(regions, 29)).toBe('upright');
  });

  it('wraps only what keeps each word whole', () => {
    expect(headStyle(named('Configuration change', 'Load'), 64)).toBe('upright');
  });

  it('leaves out some of what its neighbours tell', () => {
    expect(headStyle(named('2015', '2016', '2017'), 14)).toBe('some');
    expect(headStyle(quarters, 13)).toBe('some');
  });
});

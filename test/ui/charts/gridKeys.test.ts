import { describe, expect, it } from 'vitest';
import { moveInGrid } from '#ui/charts/gridKeys.ts';

const size = { rows: 3, columns: 5, firstColumn: (row: number) => (row === 0 ? -2 : 0) };
const go = (key: string, row: number, column: number, ctrl = false) =>
  moveInGrid(key, ctrl, { row, column }, size);

describe('moveInGrid', () => {
  it('walks by one and stops at the edges', () => {
    expect(go('ArrowRight', 1, 1)).toEqual({ row: 1, column: 2 });
    expect(go('ArrowRight', 1, 4)).toEqual({ row: 1, column: 4 });
    expect(go('ArrowUp', 0, 4)).toEqual({ row: 0, column: 4 });
    expect(go('ArrowDown', 2, 0)).toEqual({ row: 2, column: 0 });
  });

  it('goes to the row heads only where there are some', () => {
    expect(go('ArrowLeft', 0, 0)).toEqual({ row: 0, column: -1 });
    expect(go('ArrowLeft', 0, -2)).toEqual({ row: 0, column: -2 });
    expect(go('ArrowLeft', 1, 0)).toEqual({ row: 1, column: 0 });
    expect(go('ArrowDown', 0, -2)).toEqual({ row: 1, column: 0 });
  });

  it('goes to the ends of the row, and with Ctrl to the corners', () => {
    expect(go('Home', 1, 3)).toEqual({ row: 1, column: 0 });
    expect(go('End', 1, 3)).toEqual({ row: 1, column: 4 });
    expect(go('Home', 1, 3, true)).toEqual({ row: 0, column: 0 });
    expect(go('End', 1, 3, true)).toEqual({ row: 2, column: 4 });
  });

  it('leaves other keys alone', () => {
    expect(go('Tab', 1, 1)).toBeUndefined();
    expect(go('a', 1, 1)).toBeUndefined();
  });
});

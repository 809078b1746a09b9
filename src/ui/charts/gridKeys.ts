/** A place in a grid, counted from nought. Columns below nought are row heads. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** The bounds a place is kept in; `firstColumn` is below nought where the row heads can be focused. */
interface GridSize {
  readonly rows: number;
  readonly columns: number;
  firstColumn(row: number): number;
}

/** Where a key leads from a place, or undefined if it is no key of the grid. It never leaves the grid. */
export function moveInGrid(key: string, ctrl: boolean, at: GridPlace, size: GridSize): GridPlace | undefined {
  const target = wish(key, ctrl, at, size);
  if (!target) return undefined;
  const row = clamp(target.row, 0, size.rows - 1);
  return { row, column: clamp(target.column, size.firstColumn(row), size.columns - 1) };
}

function wish(key: string, ctrl: boolean, at: GridPlace, size: GridSize): GridPlace | undefined {
  switch (key) {
    case 'ArrowLeft':
      return { row: at.row, column: at.column - 1 };
    case 'ArrowRight':
      return { row: at.row, column: at.column + 1 };
    case 'ArrowUp':
      return { row: at.row - 1, column: at.column };
    case 'ArrowDown':
      return { row: at.row + 1, column: at.column };
    case 'Home':
      return { row: ctrl ? 0 : at.row, column: 0 };
    case 'End':
      return { row: ctrl ? size.rows - 1 : at.row, column: size.columns - 1 };
    default:
      return undefined;
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}

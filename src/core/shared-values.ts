const COLUMNS = ['lane', 'region', 'cause', 'trigger', 'impact', 'productSet'] as const;
type Columns = Readonly<Record<(typeof COLUMNS)[number], Int32Array | Uint8Array>>;

/** For each column, per incident the value that all its rows have, or -1 where they differ. */
export type SharedValues = Readonly<Record<(typeof COLUMNS)[number], Int32Array>>;

/** Most incidents have one value in most columns, so that counting them need not look at their rows. */
export function sharedValuesOf(columns: Columns, firstRow: Int32Array): SharedValues {
  const shared: Partial<Record<(typeof COLUMNS)[number], Int32Array>> = {};
  for (const name of COLUMNS) shared[name] = sharedIn(columns[name], firstRow);
  return shared as SharedValues;
}

function sharedIn(column: Int32Array | Uint8Array, firstRow: Int32Array): Int32Array {
  const shared = new Int32Array(firstRow.length - 1);
  for (let incident = 0; incident < shared.length; incident++) {
    const from = firstRow[incident]!;
    let value = column[from]!;
    for (let row = from + 1; row < firstRow[incident + 1]!; row++) if (column[row] !== value) value = -1;
    shared[incident] = value;
  }
  return shared;
}

/**
 * A table that is zero nearly everywhere, in flat lists: row `r` holds `values[at]` in column
 * `columns[at]`, for each `at` from `starts[r]` up to `starts[r + 1]`.
 */
export interface Sparse {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

const rowsAtATime = 500;

/** The same table with its columns as rows; in each, what stood in an earlier row comes earlier. In steps. */
export function* transposing(
  { starts, columns, values }: Sparse,
  width: number,
): Generator<void, Sparse> {
  const turned = {
    starts: new Int32Array(width + 1),
    columns: new Int32Array(columns.length),
    values: new Float32Array(values.length),
  };
  for (let at = 0; at < columns.length; at++) add(turned.starts, (columns[at] ?? 0) + 1, 1);
  yield;
  for (let column = 0; column < width; column++) {
    add(turned.starts, column + 1, turned.starts[column] ?? 0);
  }
  yield;
  const next = turned.starts.slice();
  for (let row = 0; row < starts.length - 1; row++) {
    if (row % rowsAtATime === 0) yield;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const column = columns[at] ?? 0;
      const place = next[column] ?? 0;
      next[column] = place + 1;
      turned.columns[place] = row;
      turned.values[place] = values[at] ?? 0;
    }
  }
  return turned;
}

/** Adds to one place of a list of numbers. */
export function add(list: Int32Array | Float64Array, at: number, by: number): void {
  list[at] = (list[at] ?? 0) + by;
}

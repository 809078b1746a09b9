/** Where each mark of a lane stands: its sub-row from the top, and how many its cluster needs. */
export interface Stack {
  readonly row: Uint16Array | Uint32Array;
  readonly depth: Uint16Array | Uint32Array;
}

/** A heap of the free sub-rows, lowest on top: a lane of 100,000 simultaneous marks must stay quick. */
function freeRows(): { push(row: number): void; pop(): number | undefined } {
  const heap: number[] = [];
  const swap = (a: number, b: number): void => {
    const held = heap[a]!;
    heap[a] = heap[b]!;
    heap[b] = held;
  };
  return {
    push(row) {
      let at = heap.push(row) - 1;
      for (let up = (at - 1) >> 1; at > 0 && heap[up]! > heap[at]!; up = (at - 1) >> 1) {
        swap(at, up);
        at = up;
      }
    },
    pop() {
      const top = heap[0];
      const last = heap.pop();
      if (heap.length === 0 || last === undefined) return top;
      heap[0] = last;
      for (let at = 0; ;) {
        const left = 2 * at + 1;
        const least = left + 1 < heap.length && heap[left + 1]! < heap[left]! ? left + 1 : left;
        if (least >= heap.length || heap[least]! >= heap[at]!) return top;
        swap(at, least);
        at = least;
      }
    },
  };
}

/**
 * Gives overlapping marks of one lane different sub-rows, the topmost free one first. `start` ascends and
 * `end >= start`; ranges are half-open, and marks that begin together overlap even with no length. Marks
 * joined by overlaps are a cluster and share one depth, so a mark alone keeps the full row.
 */
export function stackLane(start: Float64Array, end: Float64Array): Stack {
  const count = start.length;
  const Column = count < 1 << 16 ? Uint16Array : Uint32Array;
  const row = new Column(count);
  const depth = new Column(count);
  for (let first = 0, next = 0; first < count; first = next) {
    let reach = -Infinity;
    do reach = Math.max(reach, end[next++]!);
    while (next < count && (start[next]! < reach || start[next] === start[next - 1]));
    // Most marks stand alone, at the top of a full row.
    const rows = next - first === 1 ? 1 : stackCluster(start, end, first, next, row);
    depth.fill(rows, first, next);
  }
  return { row, depth };
}

/** Gives the marks `[first, next)`, joined by overlaps, their rows, and how many rows they take. */
function stackCluster(
  start: Float64Array,
  end: Float64Array,
  first: number,
  next: number,
  row: Stack['row'],
): number {
  const closing = Uint32Array.from({ length: next - first }, (_, i) => first + i);
  closing.sort((a, b) => end[a]! - end[b]! || start[a]! - start[b]!);
  const free = freeRows();
  let rows = 0;
  let closed = 0;
  for (let i = first; i < next; i++) {
    const at = start[i]!;
    for (; closed < closing.length; closed++) {
      const mark = closing[closed]!;
      if (end[mark]! > at || start[mark]! >= at) break;
      free.push(row[mark]!);
    }
    row[i] = free.pop() ?? rows++;
  }
  return rows;
}

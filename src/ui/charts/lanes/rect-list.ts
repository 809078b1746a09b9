/** Numbers held for each rectangle: x, y, width, height (device pixels), tone, vague, lane. */
export const STRIDE = 7;

/** A list of rectangles that keeps its memory from frame to frame. */
export interface RectList {
  data: Int32Array;
  count: number;
}

/** An empty list. */
export function rectList(): RectList {
  return { data: new Int32Array(STRIDE * 1024), count: 0 };
}

/** Adds a rectangle. */
export function addRect(
  list: RectList,
  x: number,
  y: number,
  w: number,
  h: number,
  tone: number,
  vague: number,
  lane: number,
): void {
  if ((list.count + 1) * STRIDE > list.data.length) {
    const grown = new Int32Array(list.data.length * 2);
    grown.set(list.data);
    list.data = grown;
  }
  const { data } = list;
  let at = list.count++ * STRIDE;
  data[at++] = x;
  data[at++] = y;
  data[at++] = w;
  data[at++] = h;
  data[at++] = tone;
  data[at++] = vague;
  data[at] = lane;
}

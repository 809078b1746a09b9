/**
 * The places of keys in ascending order, equal keys as they come. Keys are whole numbers: a key and its place
 * are packed into one number, so that the sort needs no comparisons of ours.
 */
export function ascending(keys: Float64Array): Int32Array {
  const count = keys.length;
  const order = new Int32Array(count);
  let least = Infinity;
  let most = -Infinity;
  for (let at = 0; at < count; at++) {
    if (keys[at]! < least) least = keys[at]!;
    if (keys[at]! > most) most = keys[at]!;
    order[at] = at;
  }
  if (!((most - least + 1) * count <= Number.MAX_SAFE_INTEGER))
    return order.sort((a, b) => keys[a]! - keys[b]! || a - b);
  const packed = new Float64Array(count);
  for (let at = 0; at < count; at++) packed[at] = (keys[at]! - least) * count + at;
  packed.sort();
  for (let at = 0; at < count; at++) order[at] = packed[at]! % count;
  return order;
}

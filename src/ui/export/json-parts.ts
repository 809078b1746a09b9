/** So many items are made within a few hundredths of a second. */
const ITEMS = 1000;

/**
 * JSON of an object with one long list, in parts that joined are the file, so that it can be made with pauses.
 *
 * @param value the object, with an empty list in the place of the long one
 * @param name the key of that list
 * @param items the list; its items are made as they are asked for
 */
export function* jsonParts(value: object, name: string, items: Iterable<unknown>): Generator<string> {
  // No text in JSON holds a plain line break, and what lies deeper is indented further: this is found nowhere else.
  const begin = `\n  "${name}": [`;
  const json = JSON.stringify(value, null, 2);
  const at = json.indexOf(`${begin}]`);
  if (at < 0) throw new Error(`the object has no empty list ${name}`);
  yield json.slice(0, at) + begin;
  let some: string[] = [];
  let any = false;
  const part = (): string => {
    const text = `${any ? ',' : ''}\n    ${some.join(',\n    ')}`;
    any = true;
    some = [];
    return text;
  };
  for (const item of items) {
    some.push(JSON.stringify(item, null, 2).replaceAll('\n', '\n    '));
    if (some.length === ITEMS) yield part();
  }
  if (some.length > 0) yield part();
  yield `${any ? '\n  ' : ''}${json.slice(at + begin.length)}\n`;
}

import { partsOf } from './parts-of.ts';

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
  let any = false;
  for (const some of partsOf(items)) {
    const texts = some.map((item) => JSON.stringify(item, null, 2).replaceAll('\n', '\n    '));
    yield `${any ? ',' : ''}\n    ${texts.join(',\n    ')}`;
    any = true;
  }
  yield `${any ? '\n  ' : ''}${json.slice(at + begin.length)}\n`;
}

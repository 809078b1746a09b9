/** A piece of SVG that is well-formed: only `element` and `words` make it, so that no text gets in unescaped. */
export type Markup = string & { readonly made: 'by element or words' };

type Attributes = Readonly<Record<string, string | number | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML has no way to write: control characters, halves of surrogate pairs, the two non-characters. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function escaped(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}

/** Text as it stands between tags. */
export function words(text: string): Markup {
  return escaped(text) as Markup;
}

/** An element with its attributes (numbers to two decimals, undefined ones left out) and what it holds. */
export function element(name: string, attributes: Attributes, ...children: readonly Markup[]): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escaped(value!)}"`)
    .join('');
  const inside = children.join('');
  return (inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`) as Markup;
}

/** Elements that stand side by side, in a group of their own where it has attributes. */
export function group(children: readonly Markup[], attributes?: Attributes): Markup {
  return attributes === undefined ? (children.join('') as Markup) : element('g', attributes, ...children);
}

/** A number to two decimals without trailing noughts. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

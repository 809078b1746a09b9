import { element, short, type Markup } from './markup.ts';

/** Rectangles of one look as one path: an element each would make a file of many marks several times as long. */
export class Rectangles {
  readonly #paths = new Map<string, string[]>();

  /** Adds a rectangle to those of its look. */
  add(look: string, x: number, y: number, width: number, height: number): void {
    const path = this.#paths.get(look) ?? [];
    if (path.length === 0) this.#paths.set(look, path);
    path.push(`M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`);
  }

  /** The path of a look with its attributes; undefined where it has no rectangle. */
  path(look: string, attributes: Readonly<Record<string, string | number>>): Markup | undefined {
    const path = this.#paths.get(look);
    return path && element('path', { ...attributes, d: path.join('') });
  }

  /** The looks that have rectangles, in the order they came. */
  looks(): readonly string[] {
    return [...this.#paths.keys()];
  }
}

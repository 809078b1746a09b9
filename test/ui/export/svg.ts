import { expect } from 'vitest';
import type { Picture } from '#ui/export/picture.ts';
import { svgDocument, type Sheet } from '#ui/export/svg-document.ts';

const SHEET: Sheet = {
  title: 'Software defects lead',
  subtitle: 'Incidents by first category.',
  terms: [{ name: 'Period', text: '2025.' }],
  foot: [{ name: 'Address', text: 'https://example.org/?a=1&b=2' }],
};

/** The document of a picture, read as XML; fails where it is not well-formed. */
export function drawn(picture: Picture, sheet: Partial<Sheet> = {}): Element {
  return readSvg(svgDocument({ ...SHEET, ...sheet }, picture).text);
}

/** Reads an SVG file; fails where it is not well-formed or asks for anything from outside. */
export function readSvg(text: string): Element {
  const read = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(read.querySelector('parsererror')?.textContent).toBeUndefined();
  const root = read.documentElement;
  expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
  const ids = new Set([...root.querySelectorAll('[id]')].map(({ id }) => id));
  for (const part of [root, ...root.querySelectorAll('*')]) {
    expect(['script', 'style', 'foreignObject', 'image', 'a', 'use']).not.toContain(part.localName);
    for (const { name, value } of part.attributes) {
      expect(name).not.toMatch(/^on|href|^style$/i);
      expect(value).not.toContain('NaN');
      const reference = /url\((.*)\)/.exec(value)?.[1];
      if (reference !== undefined) expect(ids).toContain(reference.replace('#', ''));
    }
  }
  return root;
}

/** All texts drawn, in their order. */
export function texts(root: Element): string[] {
  return [...root.querySelectorAll('text')].map((text) => text.textContent);
}

/** The rectangles of paths that `Rectangles` wrote with a fill. */
export function rectangles(
  root: Element,
  fill: string,
): { x: number; y: number; width: number; height: number }[] {
  return [...root.querySelectorAll('path')]
    .filter((path) => path.getAttribute('fill') === fill)
    .flatMap((path) =>
      [...path.getAttribute('d')!.matchAll(/M([\d.-]+) ([\d.-]+)h([\d.-]+)v([\d.-]+)h[\d.-]+z/g)].map(
        ([, x, y, width, height]) => ({
          x: Number(x),
          y: Number(y),
          width: Number(width),
          height: Number(height),
        }),
      ),
    );
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { element } from '#ui/export/markup.ts';
import { svgDocument } from '#ui/export/svg-document.ts';
import { drawn, readSvg, texts } from './svg.ts';

const blank = { width: 300, height: 40, markup: element('g', {}), defs: [] };
const squeezed = (text: string) => text.replaceAll(/\s/g, '');

it('has the title, the subtitle, the terms and the foot, and says them to screen readers', () => {
  const root = drawn(blank);
  expect(texts(root)).toEqual([
    'Software defects lead',
    'Incidents by first category.',
    'Period: 2025.',
    'Address: https://example.org/?a=1&b=2',
  ]);
  expect(root.querySelector('title')?.textContent).toBe('Software defects lead');
  expect(root.querySelector('desc')?.textContent).toContain('Address: https://example.org/?a=1&b=2');
  expect(root.getAttribute('role')).toBe('img');
});

it('lies on paper from corner to corner, and holds what it is set on', () => {
  const { text, width, height } = svgDocument(
    { title: 'T', subtitle: 'S', terms: [], foot: [] },
    { ...blank, width: 1000, height: 500 },
  );
  const root = readSvg(text);
  expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
  const paper = root.querySelector('rect')!;
  expect([paper.getAttribute('width'), paper.getAttribute('height')]).toEqual([
    String(width),
    String(height),
  ]);
  expect(width).toBeGreaterThanOrEqual(1000);
  expect(height).toBeGreaterThan(500);
});

it('takes hostile text for text', () => {
  const title = '</text><script>alert(1)</script><svg onload="x()">&amp; ]]> <!-- "\'';
  const root = drawn(blank, { title });
  expect(squeezed(texts(root).join(''))).toContain(squeezed(title));
});

it('is well-formed whatever the words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (title) => {
      drawn(blank, { title, subtitle: title, terms: [{ name: title, text: title }] });
    }),
    { numRuns: 40 },
  );
  const odd = 'a\u0000b\u001bc\ud800d\uffffe\ud83d\ude00';
  expect(drawn(blank, { title: odd }).querySelector('title')?.textContent).toBe(
    'a\ufffdb\ufffdc\ufffdd\ufffde\ud83d\ude00',
  );
});

it('breaks a long address into lines that stay on the paper', () => {
  const address = `https://example.org/?q=${'instance-'.repeat(80)}`;
  const root = drawn(blank, { foot: [{ name: 'Address', text: address }] });
  expect(texts(root).slice(3).length).toBeGreaterThan(3);
  expect(squeezed(texts(root).slice(3).join(''))).toBe(`Address:${address}`);
});

import type { Tone } from './marks.ts';
import type { Ink } from './textures.ts';

/**
 * Reads the colours of the tones that hold inside `host` now, as a canvas takes them. A variable may hold `light-dark()` or a mix, which a canvas
 * does not know: it is set on a probe and read back resolved. Under forced colours every mark takes the text
 * colour and its texture alone tells its tone.
 */
export function readInks(host: HTMLElement, tones: readonly Tone[]): readonly Ink[] {
  const probe = document.createElement('span');
  probe.hidden = true;
  host.append(probe);
  const read = (color: string): string => {
    probe.style.color = '';
    probe.style.color = color;
    return getComputedStyle(probe).color || 'gray';
  };
  const forced = typeof matchMedia === 'function' && matchMedia('(forced-colors: active)').matches;
  if (forced) probe.style.setProperty('forced-color-adjust', 'none');
  const paper = forced ? 'Canvas' : 'var(--paper)';
  const inks = tones.map(({ texture, color }): Ink => {
    const full = forced ? 'CanvasText' : `var(${color})`;
    const share = { outline: 14, cross: 45 }[texture as string] ?? 30;
    return { texture, color: read(full), tint: read(`color-mix(in srgb, ${full} ${share}%, ${paper})`) };
  });
  probe.remove();
  return inks;
}

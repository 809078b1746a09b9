import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '#core/filter/codec.ts';
import { withValues } from '#core/filter/filter.ts';
import { paths } from '#app/paths.ts';
import { hrefWith, paramsWith } from '#app/use-view.ts';

const view = { ...DEFAULT_VIEW, filter: withValues(DEFAULT_VIEW.filter, 'instance', ['NA05', 'NA04']) };

describe('the address of a view', () => {
  it('keeps the page’s own parameters and puts all keys in order', () => {
    const next = paramsWith(new URLSearchParams('sort=length&cause=network&open=Europe'), view);
    expect(next.toString()).toBe('instance=NA04&instance=NA05&open=Europe&sort=length');
  });

  it('takes the view and nothing else to another page', () => {
    expect(hrefWith(paths.causes.href(), view)).toBe('/causes?instance=NA04&instance=NA05');
    expect(hrefWith(paths.causes.href(), DEFAULT_VIEW)).toBe('/causes');
  });

  it('encodes whatever an id holds', () => {
    expect(paths.instance.href('Summon · North America/?#')).toBe(
      '/instances/Summon%20%C2%B7%20North%20America%2F%3F%23',
    );
  });
});

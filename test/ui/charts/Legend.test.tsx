import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Legend } from '#ui/charts/Legend.tsx';
import { IMPACT_TEXTURES, toneColour, type ImpactTone } from '#ui/theme/impactTextures.ts';

it('says in words what each sample stands for', () => {
  render(
    <Legend
      label="Impact"
      items={[
        { id: 'u', label: 'Unavailable', tone: 'unavailable' },
        { id: 'p', label: 'Partial', tone: 'partial', texture: 'hatch' },
      ]}
    />,
  );
  expect(screen.getByRole('list', { name: 'Impact' })).toBeTruthy();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Unavailable', 'Partial']);
});

it('draws each impact in a way of its own, so that it holds without colour', () => {
  const tones = Object.keys(IMPACT_TEXTURES) as ImpactTone[];
  const drawn = tones.map((tone) => {
    const { container } = render(
      <Legend label={tone} items={[{ id: tone, label: '', tone, texture: IMPACT_TEXTURES[tone] }]} />,
    );
    return container.querySelector('svg')!.innerHTML.replaceAll(toneColour(tone), 'colour');
  });
  expect(new Set(drawn).size).toBe(5);
});

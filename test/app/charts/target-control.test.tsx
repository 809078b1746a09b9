import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { TargetControl } from '#app/charts/TargetControl.tsx';
import { useView } from '#app/use-view.ts';
import { withText } from '#core/filter/filter.ts';
import { aTable, anIncident } from '#test/support/builders.ts';
import { SelectedScene } from '../selected-scene.tsx';

function Search() {
  const { view, change } = useView();
  return (
    <input
      type="search"
      value={view.filter.q}
      onChange={(event) => change({ ...view, filter: withText(view.filter, event.target.value) }, 'text')}
    />
  );
}

it('has the focus when it is asked for, and leaves what is typed elsewhere alone', async () => {
  const user = userEvent.setup();
  render(
    <SelectedScene table={aTable([anIncident()])}>
      <Search />
      <TargetControl />
    </SelectedScene>,
  );
  await user.click(screen.getByRole('button', { name: 'Set your own target' }));
  const target = screen.getByRole('textbox', { name: 'Your target, %' });
  expect(target).toHaveFocus();
  await user.type(screen.getByRole('searchbox'), 'network');
  expect(screen.getByRole('searchbox')).toHaveValue('network');
  expect(target).toHaveValue('');
});

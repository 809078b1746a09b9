import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { DEFAULT_VIEW, type View } from '#core/filter/codec.ts';
import { hrefWith, useView } from './use-view.ts';

/** A link to a page that keeps the filter, the clock and the rule in force. */
export function Link(props: {
  to: string;
  children: ReactNode;
  view?: View;
  className?: string;
  title?: string;
}) {
  const { view } = useView();
  return (
    <RouterLink
      to={hrefWith(props.to, props.view ?? view)}
      {...(props.className === undefined ? {} : { className: props.className })}
      {...(props.title === undefined ? {} : { title: props.title })}
    >
      {props.children}
    </RouterLink>
  );
}

/** The view with nothing asked for but the same clock and rule. */
export function bareView(view: View): View {
  return { ...view, filter: DEFAULT_VIEW.filter, unread: [] };
}

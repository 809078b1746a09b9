import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Crashed } from './Crashed.tsx';

/** Keeps a failure of what it holds from the rest of the dashboard, until the reader goes elsewhere. */
export function Crash({ children }: { children: ReactNode }) {
  return <Boundary place={useLocation().key}>{children}</Boundary>;
}

interface Props {
  readonly place: string;
  readonly children: ReactNode;
}

interface State {
  readonly failed: { readonly error: unknown } | null;
  readonly place: string;
}

class Boundary extends Component<Props, State> {
  override state: State = { failed: null, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failed: { error } };
  }

  static getDerivedStateFromProps({ place }: Props, state: State): Partial<State> | null {
    return place === state.place ? null : { failed: null, place };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    return failed === null ? this.props.children : <Crashed error={failed.error} />;
  }
}

import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useLocation } from 'react-router';
import { Crashed } from './Crashed.tsx';

/** Keeps a failure of what it holds from the rest of the dashboard, until the reader goes elsewhere. */
export function Crash({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary FallbackComponent={Crashed} resetKeys={[useLocation().key]}>
      {children}
    </ErrorBoundary>
  );
}

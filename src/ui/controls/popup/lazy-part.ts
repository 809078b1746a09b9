import type { ComponentType } from 'react';

/** A component fetched when it is first needed, so that the first paint does not wait for it. */
export interface LazyPart<P> {
  /** The component once it has arrived. */
  readonly component: ComponentType<P> | null;
  /** Fetches it once; a failed fetch rejects and may be tried again. */
  load(): Promise<void>;
}

/** Makes a part out of the `import()` that brings it. */
export function lazyPart<P>(fetch: () => Promise<ComponentType<P>>): LazyPart<P> {
  let component: ComponentType<P> | null = null;
  let going: Promise<void> | undefined;
  return {
    get component() {
      return component;
    },
    load() {
      going ??= fetch().then(
        (arrived) => {
          component = arrived;
        },
        (error: unknown) => {
          going = undefined;
          throw error;
        },
      );
      return going;
    },
  };
}

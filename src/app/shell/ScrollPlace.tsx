import { Component, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { focusLink } from './focus-link.ts';
import { readPlaces, writePlaces, type Place, type ScrollPlaces } from './scroll-places.ts';
import { scrollToPlace } from './scroll-to-place.ts';

const storage = (): Storage => sessionStorage;

let known: ScrollPlaces | undefined;
const places = (): ScrollPlaces => (known ??= readPlaces(storage));

/** Remembers how far each entry of the history was scrolled, and on which link the focus was. Stands outside what a page that is still fetched hides. */
export function KeepScrollPlace() {
  return <Keeper place={useLocation().key} />;
}

interface Props {
  readonly place: string;
}

// A class, for only a class is told before the document changes, while it is still as long as it was.
class Keeper extends Component<Props> {
  override componentDidMount(): void {
    this.#take();
    addEventListener('pagehide', this.#leave);
    addEventListener('pageshow', this.#take);
  }

  override getSnapshotBeforeUpdate({ place }: Props): null {
    if (place !== this.props.place) this.#remember(place);
    return null;
  }

  override componentDidUpdate(): void {}

  override componentWillUnmount(): void {
    removeEventListener('pagehide', this.#leave);
    removeEventListener('pageshow', this.#take);
  }

  override render(): null {
    return null;
  }

  /** Taken out first, so that the last are those last seen. */
  #remember(place: string): void {
    places().delete(place);
    const link = document.querySelector('main a:focus')?.getAttribute('href') ?? null;
    places().set(place, { y: scrollY, link });
  }

  /** The browser would scroll before the page of the address stands. */
  #take = (): void => {
    history.scrollRestoration = 'manual';
  };

  /** Other sites, and this one while it loads, are scrolled by the browser. */
  #leave = (): void => {
    this.#remember(this.props.place);
    writePlaces(storage, places());
    history.scrollRestoration = 'auto';
  };
}

/**
 * Scrolls once the page of an address stands: Back, Forward and a reload to where its entry was left, with the focus on
 * the link that led away, a new page to its top. What changes the address of the same page leaves it where it is.
 */
export function RestoreScrollPlace() {
  const { key, pathname } = useLocation();
  const type = useNavigationType();
  const before = useRef<{ readonly key: string; readonly pathname: string }>(null);
  const giveUp = useRef<() => void>(null);
  useLayoutEffect(() => {
    const last = before.current;
    before.current = { key, pathname };
    // Hidden and shown again, it is still the same entry.
    if (last?.key === key) return;
    giveUp.current?.();
    giveUp.current = null;
    const place = type === 'POP' ? places().get(key) : undefined;
    if (place !== undefined) giveUp.current = backTo(place, last !== null && last.pathname !== pathname);
    else if (last !== null && last.pathname !== pathname) scrollTo(0, 0);
  }, [key, pathname, type]);
  useLayoutEffect(() => () => giveUp.current?.(), []);
  return null;
}

function backTo({ y, link }: Place, fromElsewhere: boolean): () => void {
  const stops = [scrollToPlace(y), ...(fromElsewhere && link !== null ? [focusLink(link)] : [])];
  return () => {
    for (const stop of stops) stop();
  };
}

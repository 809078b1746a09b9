import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { scrollToPlace } from '#app/shell/scroll-to-place.ts';

let high = 0;
let y = 0;
let grow = (_to: number): void => {};
let watching = false;

beforeEach(() => {
  high = y = 0;
  vi.stubGlobal('scrollTo', (_x: number, to: number) => void (y = Math.min(to, high)));
  vi.spyOn(window, 'scrollY', 'get').mockImplementation(() => y);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: () => void) {
        grow = (to) => {
          high = to;
          if (watching) told();
        };
      }
      observe() {
        watching = true;
      }
      disconnect() {
        watching = false;
      }
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('follows a page that grows until the place is reached, and then leaves it alone', () => {
  scrollToPlace(900);
  expect(y).toBe(0);
  grow(400);
  expect(y).toBe(400);
  grow(1500);
  expect(y).toBe(900);
  y = 20;
  grow(3000);
  expect(y).toBe(20);
});

it('looks at nothing where the page is long enough', () => {
  high = 2000;
  scrollToPlace(900);
  expect(y).toBe(900);
  expect(watching).toBe(false);
});

it('stops once the reader does something, or the page is left', () => {
  for (const act of [() => fireEvent.wheel(document.body), () => fireEvent.keyDown(document.body)]) {
    high = y = 0;
    scrollToPlace(900);
    act();
    grow(1500);
    expect(y).toBe(0);
  }
  high = 0;
  const giveUp = scrollToPlace(900);
  giveUp();
  grow(1500);
  expect(y).toBe(0);
});

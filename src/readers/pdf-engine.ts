import type * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The PDF reader's own code, about 1.7 MB, loaded when the first PDF comes. */
type Engine = typeof pdfjs;

let engine: Promise<Engine> | null = null;

/** Loads pdf.js so that it runs in the thread that asks, in Node and in a worker alike, and draws nothing. */
export function pdfEngine(): Promise<Engine> {
  engine ??= load();
  return engine;
}

interface Surroundings {
  DOMMatrix?: unknown;
  ImageData?: unknown;
  Path2D?: unknown;
  window?: unknown;
}

async function load(): Promise<Engine> {
  const here = globalThis as Surroundings;
  const inNode = 'process' in globalThis;
  // Classes for drawing, which nothing here does, but which are named while the code loads; and the mark of a
  // page, without which pdf.js takes the thread's channel to the page for its own.
  const stands: (keyof Surroundings)[] = [
    'DOMMatrix',
    'ImageData',
    'Path2D',
    ...(inNode ? [] : (['window'] as const)),
  ];
  const missing = stands.filter((name) => here[name] === undefined);
  for (const name of missing) here[name] = class {};
  const restore = keep([Array.prototype, Function.prototype, JSON]);
  const { warn } = console;
  // It says that it cannot draw without a canvas.
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).startsWith('Warning: Cannot ')) warn(...words);
  };
  try {
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
    restore();
    for (const name of missing) delete here[name];
  }
}

/**
 * Keeps what the language's own objects can do. The build for older engines brings its own `push` and `JSON`, for
 * the sake of faults that hardly matter, and all that runs afterwards would be ten times slower.
 */
function keep(objects: readonly object[]): () => void {
  const kept = objects.map((object) => [object, Object.getOwnPropertyDescriptors(object)] as const);
  return () => {
    for (const [object, properties] of kept)
      for (const [name, own] of Object.entries<PropertyDescriptor>(properties))
        if (Object.getOwnPropertyDescriptor(object, name)?.value !== own.value)
          Object.defineProperty(object, name, own);
  };
}

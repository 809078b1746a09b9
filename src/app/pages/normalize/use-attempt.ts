import { useState } from 'react';

/** For what may be refused: does it, and gives in words for people why the last of it failed. */
export function useAttempt(): {
  readonly fault: string | null;
  attempt(work: Promise<void>, after?: () => void): void;
} {
  const [fault, setFault] = useState<string | null>(null);
  return {
    fault,
    attempt(work, after) {
      setFault(null);
      work.then(after, (error: unknown) => setFault(error instanceof Error ? error.message : String(error)));
    },
  };
}

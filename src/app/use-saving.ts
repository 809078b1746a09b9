import { useEffect, useRef, useState } from 'react';

/** How long a success stands, in ms. */
const SAID_FOR = 5000;

/** What is said of a file that is being made, was saved, or could not be made. */
export interface Saving {
  readonly said: string;
  /** Why there is no file; null while none has failed. */
  readonly fault: unknown;
  /** Makes a file, which gives its name. */
  save(make: () => Promise<string>): Promise<void>;
}

/** Says how the making of a file goes, and which one it was. */
export function useSaving(): Saving {
  const [outcome, setOutcome] = useState<Pick<Saving, 'said' | 'fault'>>(NOTHING);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const save = async (make: () => Promise<string>): Promise<void> => {
    clearTimeout(timer.current);
    setOutcome({ said: 'Making the file …', fault: null });
    try {
      setOutcome({ said: `Saved ${await make()}`, fault: null });
      timer.current = setTimeout(() => setOutcome(NOTHING), SAID_FOR);
    } catch (fault) {
      setOutcome({ said: 'The file could not be made. Check the connection and try again.', fault });
    }
  };
  return { ...outcome, save };
}

const NOTHING = { said: '', fault: null };

/** Why a file could not be read as a document, and what to try. */
export interface Unreadable {
  readonly error: {
    readonly code: UnreadableCode;
    readonly message: string;
  };
}

export type UnreadableCode =
  'empty' | 'too-large' | 'not-a-document' | 'encrypted' | 'damaged' | 'no-text' | 'too-long';

/** A fault with its message: sentences that say what is wrong and what to try. */
export function unreadable(code: UnreadableCode, message: string): Unreadable {
  return { error: { code, message } };
}

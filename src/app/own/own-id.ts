const PREFIX = 'own-';

/**
 * The id that a reader's own incident has in the charts and in addresses. It never stands for a public one, and tells
 * whoever opens such a link that its incident is in the sender's browser.
 */
export function ownId(id: string): string {
  return `${PREFIX}${id}`;
}

/** Whether an id of an address is one that `ownId` gives. */
export function isOwnId(id: string): boolean {
  return id.startsWith(PREFIX);
}

/** The incident's id that an own one in an address was made of. */
export function idOfOwn(own: string): string {
  return own.slice(PREFIX.length);
}

import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Whether a node is an element rather than text, a comment or the document. */
export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** An attribute in small letters; empty where there is none. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((item) => item.name === name)?.value.toLowerCase() ?? '';
}

/**
 * Visits a node and all below it in document order, however deep: no call is nested. `enter` may refuse an
 * element, which is then left out with all it holds, and `leave` is called for none of it.
 */
export function walk(
  root: Node,
  visit: {
    readonly enter: (element: Element) => boolean;
    readonly text: (value: string, within: Node) => void;
    readonly leave: (element: Element) => void;
  },
): void {
  const path: { node: Node; next: number }[] = [{ node: root, next: 0 }];
  if (isElement(root) && !visit.enter(root)) return;
  for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
    const child = 'childNodes' in at.node ? at.node.childNodes[at.next] : undefined;
    at.next += 1;
    if (child === undefined) {
      path.pop();
      if (isElement(at.node)) visit.leave(at.node);
    } else if (child.nodeName === '#text' && 'value' in child) visit.text(child.value, at.node);
    else if (isElement(child) && visit.enter(child)) path.push({ node: child, next: 0 });
  }
}

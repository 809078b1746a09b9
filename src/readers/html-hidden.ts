import { attribute, type Element } from './html-tree.ts';

/** Elements whose text is not for reading, or is of the site rather than of the report. */
const LEFT_OUT = new Set(
  [
    'script style template noscript svg math head iframe object embed canvas video audio',
    'button select textarea datalist dialog nav footer aside del s strike',
  ]
    .join(' ')
    .split(' '),
);

const ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'dialog', 'menu']);

/** Whether an element is left out with all that it holds: not shown, a control, or navigation. */
export function isLeftOut(element: Element): boolean {
  if (LEFT_OUT.has(element.tagName) || ROLES.has(attribute(element, 'role'))) return true;
  if (element.attrs.length === 0) return false;
  if (element.attrs.some(({ name }) => name === 'hidden') || attribute(element, 'aria-hidden') === 'true')
    return true;
  const style = attribute(element, 'style').replaceAll(' ', '');
  return style.includes('display:none') || style.includes('visibility:hidden');
}

/** As a `ref`: a field that was asked for is ready to be typed in, once, and not again with each change of the page. */
export function focusOn(field: HTMLElement | null): void {
  field?.focus();
}

/** Whether a text begins as JSON does; one may begin with a word in square brackets, as records do not. */
export function looksLikeJson(text: string): boolean {
  const head = text.slice(0, 4096).trimStart();
  const rest = head.slice(1).trimStart();
  if (head.startsWith('{')) return rest === '' || rest.startsWith('"') || rest.startsWith('}');
  return head.startsWith('[') && (rest === '' || ']{["'.includes(rest.charAt(0)));
}

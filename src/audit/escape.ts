const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A page's words as text of our own HTML, in content and in quoted attributes. Control characters are dropped. */
export function escapeHtml(text: string): string {
  // Also those that turn the direction of what follows: a page's words must not rearrange ours.
  const plain = text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ');
  return plain.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

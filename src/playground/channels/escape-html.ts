const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '!': '&#33;',
  '\u00a0': '&nbsp;',
};

/** As the preview pages escape, `!` and the hard space included. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'!\u00a0]/g, (char) => REFERENCES[char] ?? char);
}

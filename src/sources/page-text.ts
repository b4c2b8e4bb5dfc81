import type { AnyNode, Element } from 'domhandler';

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'address article blockquote details div dl figure footer h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table tr ul'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);

/**
 * The text of an element as a reader sees it: `<br>` and the borders of blocks are line breaks, emoji are their
 * characters, no-break spaces stay. White space at both ends is dropped, none inside is.
 */
export function pageText(nodes: Iterable<AnyNode>): string {
  let text = '';
  let owesBreak = false;
  const add = (piece: string) => {
    if (owesBreak && !piece.startsWith('\n')) text += '\n';
    owesBreak = false;
    text += piece;
  };
  const owe = () => {
    owesBreak = text !== '' && !text.endsWith('\n');
  };
  const visit = (node: AnyNode) => {
    if (node.type === 'text') {
      if (node.data !== '') add(node.data);
    } else if (isTag(node)) {
      if (node.name === 'br') {
        add('\n');
        return;
      }
      const block = BLOCKS.has(node.name);
      if (block) owe();
      node.children.forEach(visit);
      if (block) owe();
      else if (CELLS.has(node.name)) text += ' ';
    }
  };
  for (const node of nodes) visit(node);
  return text.trim();
}

/** Scripts and styles have a type of their own. */
function isTag(node: AnyNode): node is Element {
  return node.type === 'tag';
}

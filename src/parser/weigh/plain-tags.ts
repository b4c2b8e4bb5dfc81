/** Which country, or which category, does not matter to a verdict or a role. */
import { numberOfTag, tagOf } from '../tag-set.js';

const COUNTRY = numberOfTag('country');
const CATEGORY = numberOfTag('category');
const PLAIN: number[] = [];

export function plainTag(id: number): number {
  const known = PLAIN[id];
  if (known !== undefined) return known;
  const tag = tagOf(id);
  const plain = tag.startsWith('country.') ? COUNTRY : tag.startsWith('category.') ? CATEGORY : id;
  PLAIN[id] = plain;
  return plain;
}

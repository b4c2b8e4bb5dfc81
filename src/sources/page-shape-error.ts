import { AppError } from '../errors.js';
import type { PreviewPost } from './preview-post.js';

/** A channel page whose posts cannot all be read. What could be read is kept, so that no report waits for the rest. */
export class PageShapeError extends AppError {
  constructor(
    /** One line for each thing that is missing. */
    readonly problems: readonly string[],
    /** The posts that could be read, oldest first. */
    readonly readable: readonly PreviewPost[] = [],
  ) {
    super('PAGE_SHAPE_CHANGED', `The page is not shaped as expected: ${problems.join('; ')}`, {
      hint: 'Telegram may have changed its preview pages. Look for a newer version of Swapwatch.',
    });
    this.name = 'PageShapeError';
  }
}

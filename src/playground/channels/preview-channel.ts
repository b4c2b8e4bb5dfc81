import type { Clock } from '../../clock.js';

/** Fields of a post that a page may show besides its text. */
export interface PostDetails {
  /** UTC; now by default. */
  at?: Date;
  /** Leaves a hole in the ids when it is more than the next one. */
  id?: number;
  signature?: string;
  /** Id of an earlier post of this channel. */
  replyTo?: number;
  /** `href` is missing for an author who hides the account. */
  forwardedFrom?: { name: string; href?: string };
  /** Number of photos; two or more are an album, which takes as many ids. */
  photos?: number;
  /** Channel created, pinned, and the like. */
  service?: boolean;
  views?: string;
}

export interface PreviewPost extends Omit<PostDetails, 'at' | 'id'> {
  readonly id: number;
  readonly at: Date;
  /** Plain text, `\n` for a line. '' for photos alone. */
  text: string;
  /** The page says that it was edited, not when. */
  edited: boolean;
}

export interface PreviewChannelOptions {
  /** As the channel writes it; found without regard to case. */
  handle: string;
  /** Raw id of data-view without its sign: the Bot API's chat id is -100 and these digits. */
  id: number;
  title?: string;
  description?: string;
}

/** A public channel as its preview shows it. */
export class PreviewChannel {
  handle: string;
  id: number;
  title: string;
  description: string;
  /** False: the preview is off, its page redirects to the channel's card. */
  preview = true;
  private readonly posts = new Map<number, PreviewPost>();
  private nextId = 1;

  constructor(
    private readonly clock: Clock,
    options: PreviewChannelOptions,
  ) {
    this.handle = options.handle;
    this.id = options.id;
    this.title = options.title ?? options.handle;
    this.description = options.description ?? '';
  }

  /** Bot API chat id. */
  get chatId(): number {
    return Number(`-100${this.id}`);
  }

  add(text: string, { id, at, ...details }: PostDetails = {}): PreviewPost {
    const taken = id ?? this.nextId;
    if (taken < this.nextId)
      throw new Error(`Post ${taken} of ${this.handle} would come before the last one`);
    this.nextId = taken + Math.max(details.photos ?? 1, 1);
    const post = { ...details, id: taken, at: at ?? this.clock.now(), text, edited: false };
    this.posts.set(taken, post);
    return post;
  }

  /** The time stays, the mark "edited" appears, as in Telegram. */
  edit(id: number, text: string): void {
    const post = this.posts.get(id);
    if (!post) throw new Error(`${this.handle} has no post ${id}`);
    post.text = text;
    post.edited = true;
  }

  /** Leaves a hole in the ids. */
  delete(id: number): void {
    if (!this.posts.delete(id)) throw new Error(`${this.handle} has no post ${id}`);
  }

  get(id: number): PreviewPost | undefined {
    return this.posts.get(id);
  }

  /** Oldest first. */
  all(): PreviewPost[] {
    return [...this.posts.values()];
  }

  rename(handle: string): void {
    this.handle = handle;
  }

  /** Somebody else has the handle now: another id, and a history of its own that starts empty. */
  takeOver(id: number, title = this.title): void {
    this.id = id;
    this.title = title;
    this.posts.clear();
    this.nextId = 1;
  }
}

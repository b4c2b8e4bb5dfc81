import type { IncomingMessage, ServerResponse } from 'node:http';
import { bareMessage, type MessageParts, message, page, textBody, viewOf } from './preview-markup.js';
import { sendHtml } from './preview-server.js';

const PAGE_SIZE = 20;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A channel that a test writes in, served as its preview and its embeds. */
export class SampleChannel {
  private readonly posts = new Map<number, MessageParts>();
  /** Answers of the next requests, in order; null: the channel's own. */
  readonly answers: (Answer | null)[] = [];
  /** Answers every request in place of the channel while set. */
  always: Answer | null = null;
  /** As in `data-view`: negative and bare. */
  channelId = -1234567890;
  published = '2026-10-12T09:00:00+00:00';

  write(id: number, text: string, parts: MessageParts = {}): void {
    this.posts.set(id, { date: this.published, body: textBody(text), ...parts });
  }

  writeMany(from: number, to: number): void {
    for (let id = from; id <= to; id += 1) this.write(id, `post ${id}`);
  }

  edit(id: number, text: string): void {
    this.write(id, text, { meta: 'edited &nbsp;' });
  }

  delete(id: number): void {
    this.posts.delete(id);
  }

  readonly answer: Answer = (request, response) => {
    const special = this.always ?? this.answers.shift() ?? null;
    if (special !== null) {
      special(request, response);
      return;
    }
    const url = new URL(request.url ?? '', 'http://preview');
    sendHtml(response, url.searchParams.has('embed') ? this.embed(url) : this.page(url));
  };

  private page(url: URL): string {
    const before = Number(url.searchParams.get('before') ?? Number.POSITIVE_INFINITY);
    const ids = [...this.posts.keys()].filter((id) => id < before).toSorted((a, b) => a - b);
    const shown = ids.slice(-PAGE_SIZE);
    const paging = ids.length > PAGE_SIZE ? { before: shown[0]! } : {};
    return page(
      shown.map((id) => message(id, this.parts(id))),
      paging,
    );
  }

  private embed(url: URL): string {
    const id = Number(url.pathname.split('/').at(-1));
    if (!this.posts.has(id)) return '<div class="tgme_widget_message_error">Post not found</div>';
    return bareMessage(id, this.parts(id));
  }

  private parts(id: number): MessageParts {
    return { view: viewOf(this.channelId, id), ...this.posts.get(id) };
  }
}

import type { Account } from '../account.js';
import type { Chat, MemberStatus } from '../chat.js';
import type { JsonObject } from '../json.js';
import { notifyChatMember, notifyMyChatMember } from '../membership.js';
import type { ChatMessage } from '../message.js';
import { messageJson } from '../message-json.js';
import type { Telegram } from '../telegram.js';
import type { ChatSeat } from './chat-seat.js';
import type { Person } from './person.js';

/** A basic group, supergroup or forum. After an upgrade `chat` is the new supergroup. */
export class GroupHandle {
  constructor(
    private readonly telegram: Telegram,
    public chat: Chat,
  ) {}

  get id(): number {
    return this.chat.id;
  }

  /** Lets a person in and returns the seat from which that person talks here. */
  add(person: Person, status: 'creator' | 'administrator' | 'member' = 'member'): ChatSeat {
    notifyChatMember(this.telegram, this.chat, person.account, person.account, status);
    return person.in(this);
  }

  remove(person: Person, by: Person = person): void {
    const status = by === person ? 'left' : 'kicked';
    notifyChatMember(this.telegram, this.chat, by.account, person.account, status);
  }

  addBot(by: Person, status: 'administrator' | 'member' = 'member'): void {
    this.setBot(by, status);
  }

  /** The bot is thrown out: calls end with 403 "bot was kicked from the … chat". */
  removeBot(by: Person): void {
    this.setBot(by, 'kicked');
  }

  promoteBot(by: Person): void {
    this.setBot(by, 'administrator');
  }

  demoteBot(by: Person): void {
    this.setBot(by, 'member');
  }

  /** Opens a forum topic and returns its message_thread_id. */
  createTopic(by: Person, name: string): number {
    if (!this.chat.forum) throw new Error(`The chat ${this.chat.id} is no forum`);
    const service = { forum_topic_created: { name, icon_color: 7322096 } };
    const id = this.postService(this.chat, by.account, service).id;
    this.chat.topics.set(id, name);
    return id;
  }

  /** The basic group becomes a supergroup with another id; the old id answers with migrate_to_chat_id. */
  upgrade(by: Person): number {
    const old = this.chat;
    if (old.type !== 'group') throw new Error(`The chat ${old.id} is no basic group`);
    const next = this.telegram.store.addChat('supergroup', { title: old.title });
    for (const [id, status] of old.members) next.members.set(id, status);
    this.postService(old, by.account, { migrate_to_chat_id: next.id });
    old.migratedTo = next.id;
    this.chat = next;
    this.postService(next, by.account, { migrate_from_chat_id: old.id });
    return next.id;
  }

  messages(): ChatMessage[] {
    return this.chat.visible();
  }

  private setBot(by: Person, status: MemberStatus): void {
    notifyMyChatMember(this.telegram, this.chat, by.account, status);
  }

  private postService(chat: Chat, from: Account, service: JsonObject): ChatMessage {
    const content = { text: '', entities: [], keyboard: undefined };
    const message = this.telegram.post(chat, content, { from, service });
    if (chat.isMember(this.telegram.bot)) this.telegram.notify('message', messageJson(message));
    return message;
  }
}

/** Where a list of commands applies, as a key: `default`, `chat:-100…`, `chat_member:-100…:1001`. */
export type ScopeKey = string;

export interface BotCommand {
  command: string;
  description: string;
}

/** Lists of commands by scope and language. */
export class BotCommands {
  private readonly lists = new Map<string, BotCommand[]>();

  set(scope: ScopeKey, language: string, commands: BotCommand[]): void {
    this.lists.set(`${scope}|${language}`, commands);
  }

  delete(scope: ScopeKey, language: string): void {
    this.lists.delete(`${scope}|${language}`);
  }

  /** Exactly this list; empty when it was not set. */
  get(scope: ScopeKey, language: string): BotCommand[] {
    return this.lists.get(`${scope}|${language}`) ?? [];
  }

  /**
   * What an app shows: the first scope that has a list, in the person's language before the common one
   * (core.telegram.org/bots/api#determining-list-of-commands).
   */
  resolve(scopes: readonly ScopeKey[], language: string): BotCommand[] {
    for (const scope of scopes) {
      for (const code of [language, '']) {
        const list = this.get(scope, code);
        if (list.length > 0) return list;
      }
    }
    return [];
  }
}

export type CheckedLink =
  | { kind: 'url'; url: string }
  | { kind: 'user'; userId: number }
  | { kind: 'invalid' };

const SCHEMES = new Set(['http:', 'https:', 'tg:', 'ton:', 'tonsite:', 'mailto:', 'tel:']);

/** What Telegram makes of the target of a link. An invalid one is dropped without a word, its text stays. */
export function checkLink(target: string): CheckedLink {
  const user = /^tg:\/\/user\?id=(\d+)$/.exec(target);
  if (user) return { kind: 'user', userId: Number(user[1]) };
  const written = /^[a-z][a-z0-9+.-]*:/i.test(target) ? target : `http://${target}`;
  if (!URL.canParse(written)) return { kind: 'invalid' };
  const url = new URL(written);
  if (!SCHEMES.has(url.protocol)) return { kind: 'invalid' };
  if (url.protocol.startsWith('http') && !isHost(url.hostname)) return { kind: 'invalid' };
  return { kind: 'url', url: url.href };
}

/** A host has a dot, or is one of this machine. */
function isHost(name: string): boolean {
  return name.includes('.') || name === 'localhost' || name.startsWith('[');
}

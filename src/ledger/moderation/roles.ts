import type { Kysely } from 'kysely';
import type { Database } from '../../../db/schema.js';
import { currentModerator } from '../../store/moderators.js';
import type { Forbidden } from './outcomes.js';

export type Role = 'owner' | 'moderator' | 'frozen' | 'invited' | 'none';

/** What somebody may do now. An owner is one whatever the database says. */
export async function roleOf(
  db: Kysely<Database>,
  ownerIds: readonly number[],
  userId: number,
): Promise<Role> {
  if (ownerIds.includes(userId)) return 'owner';
  const row = await currentModerator(db, userId);
  if (row === undefined) return 'none';
  if (row.accepted_at === null) return 'invited';
  return row.frozen_at === null ? 'moderator' : 'frozen';
}

const REFUSED: Readonly<Record<Exclude<Role, 'owner' | 'moderator'>, Forbidden['because']>> = {
  none: 'not_a_moderator',
  invited: 'not_accepted',
  frozen: 'frozen',
};

/** Null if the role is enough. */
export function refusalOf(role: Role, needed: 'moderator' | 'owner'): Forbidden | null {
  if (role === 'owner') return null;
  if (role !== 'moderator') return { kind: 'forbidden', because: REFUSED[role] };
  return needed === 'owner' ? { kind: 'forbidden', because: 'owners_only' } : null;
}

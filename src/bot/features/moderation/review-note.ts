import type { ScreenRequest } from '../../screen.js';

/** Whether this is the private chat of an owner or moderator. */
export async function isModeratorsChat({ deps, destination }: ScreenRequest): Promise<boolean> {
  if (destination.chat_type !== 'private') return false;
  const { db, ownerIds, moderationQueries } = deps;
  const role = await moderationQueries.roleOf(db, ownerIds, destination.chat_id);
  return role === 'owner' || role === 'moderator';
}

/** How much waits for a decision, for the private chats of owners and moderators; '' for everybody else. */
export async function reviewNote(request: ScreenRequest): Promise<string> {
  if (!(await isModeratorsChat(request))) return '';
  const { deps, t } = request;
  const { open, urgent } = await deps.moderationQueries.countOpenCards(deps.db);
  return open === 0 ? t('review-none') : t('review-waits', { open, urgent });
}

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { channelRulingsInForce } from '../../../src/store/rulings.js';
import { createTestDatabase, type TestDatabase } from '../../db/test-database.js';
import { report } from '../ledger.js';
import { kyiv, moscow, only } from '../swap-posts.js';
import { ANNA, done, ModeratedLedger } from './moderated-ledger.js';

let database: TestDatabase;
let ledger: ModeratedLedger;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.destroy());
beforeEach(async () => {
  ledger = await new ModeratedLedger(database).start();
});

const reason = 'the channel may be hacked';

async function channelId(handle: string): Promise<number> {
  const row = await database.db
    .selectFrom('channels')
    .select('id')
    .where('handle', '=', handle)
    .executeTakeFirstOrThrow();
  return row.id;
}

describe('a paused channel', () => {
  it('begins nothing; when it is resumed, what is still fresh is told', async () => {
    const pause = { by: ANNA, channelId: await channelId('mod_russia'), reason };
    const { actionId } = done(await ledger.moderation.pausePublishing(pause));
    expect(await ledger.moderation.pausePublishing(pause)).toEqual({ kind: 'unchanged' });
    expect(await channelRulingsInForce(database.db)).toMatchObject([
      { ruling: 'pause', handle: 'mod_russia', by: ANNA, actionId },
    ]);
    ledger.later(1);
    const held = only(await ledger.take(moscow));
    expect(held).toMatchObject({ factPublished: false, effect: 'none', doubts: ['publishing_paused'] });
    expect(await ledger.cards()).toMatchObject([{ doubt: 'publishing_paused', urgent: true }]);
    const resumed = done(await ledger.moderation.undo({ by: ANNA, actionId, reason: 'it was not' }));
    expect(resumed.events).toMatchObject([{ effect: 'new_message', audible: true, doubts: [] }]);
    expect(await ledger.cards()).toMatchObject([{ state: 'settled' }]);
  });

  it('changes no figure that was told, and may repeat it', async () => {
    await ledger.take(kyiv);
    done(
      await ledger.moderation.pausePublishing({ by: ANNA, channelId: await channelId('mod_russia'), reason }),
    );
    ledger.later(1);
    const again = { reports: [report({ figures: { 'ua.civilians': 8 } })] };
    expect(only(await ledger.take({ ...moscow, says: again }))).toMatchObject({
      doubts: [],
      figuresPublished: true,
    });
    expect(only(await ledger.take(moscow))).toMatchObject({
      doubts: ['source_edited_figures', 'publishing_paused'],
      figuresPublished: false,
    });
  });

  it('stays apart from the others; all can be paused at once', async () => {
    done(
      await ledger.moderation.pausePublishing({ by: ANNA, channelId: await channelId('zelensky'), reason }),
    );
    ledger.later(1);
    expect(only(await ledger.take(moscow))).toMatchObject({ effect: 'new_message', doubts: [] });
    done(await ledger.moderation.pausePublishing({ by: ANNA, channelId: null, reason }));
    ledger.later(1);
    const bodies = { ...kyiv, says: { reports: [report({ kind: 'bodies', figures: { 'ua.bodies': 9 } })] } };
    expect(only(await ledger.take(bodies))).toMatchObject({ effect: 'none', doubts: ['publishing_paused'] });
    expect(await ledger.moderation.pausePublishing({ by: ANNA, channelId: 9999, reason })).toEqual({
      kind: 'unknown_channel',
    });
  });
});

describe('an ignored channel', () => {
  it('counts for nothing from then on, and asks nothing, until that is undone', async () => {
    await ledger.take(kyiv);
    const { actionId } = done(
      await ledger.moderation.ignoreChannel({ by: ANNA, channelId: await channelId('mod_russia'), reason }),
    );
    ledger.later(1);
    const ignored = only(await ledger.take(moscow));
    expect(ignored.facts.confirmed_by).toEqual(['ua']);
    const alone = { ...moscow, messageId: 2, says: { reports: [report({ kind: 'bodies' })] } };
    expect(only(await ledger.take(alone))).toMatchObject({
      factPublished: false,
      effect: 'none',
      doubts: [],
    });
    expect(await ledger.cards()).toEqual([]);
    const { events } = done(await ledger.moderation.undo({ by: ANNA, actionId, reason }));
    expect(events.map(({ serial, after }) => [serial, after.confirmed_by])).toEqual([
      [1, ['ua', 'ru']],
      [2, ['ru']],
    ]);
  });
});

describe('looking again', () => {
  it('makes a post due at once, on record, and cannot be undone', async () => {
    await ledger.take(moscow);
    const { id } = await database.db.selectFrom('posts').select('id').executeTakeFirstOrThrow();
    const { actionId } = done(await ledger.moderation.lookAgain({ by: ANNA, postId: id, reason }));
    const post = await database.db.selectFrom('posts').selectAll().executeTakeFirstOrThrow();
    expect(post.next_recheck_at).toEqual(ledger.clock.now());
    expect(await ledger.moderation.undo({ by: ANNA, actionId, reason })).toEqual({
      kind: 'invalid',
      problem: 'not_undoable',
    });
    expect(await ledger.moderation.lookAgain({ by: ANNA, postId: 9999, reason })).toEqual({
      kind: 'unknown_post',
    });
  });
});

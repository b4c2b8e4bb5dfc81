import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ParseDifference, reparse } from '../../src/ledger/reparse.js';
import { createTestDatabase, type TestDatabase } from '../db/test-database.js';
import { emptyLedger } from './empty-ledger.js';
import { report, TestLedger } from './ledger.js';
import { kyiv, moscow } from './swap-posts.js';

let database: TestDatabase;
let ledger: TestLedger;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.destroy());
beforeEach(async () => {
  await emptyLedger(database);
  ledger = await new TestLedger(database.db).start();
  await ledger.take(moscow);
  await ledger.take(kyiv);
  ledger.deps.parserVersion = 'newer';
});

async function run(write: boolean): Promise<ParseDifference[]> {
  const differences: ParseDifference[] = [];
  for await (const difference of reparse(ledger.deps, { write })) differences.push(difference);
  return differences;
}

async function stored() {
  return {
    claims: await database.db.selectFrom('claims').selectAll().orderBy('id').execute(),
    events: await database.db.selectFrom('events').selectAll().orderBy('id').execute(),
  };
}

/** From now on the parser reads the second post otherwise. */
function readOtherwise() {
  const { text } = ledger.incoming(kyiv);
  ledger.say(text, { reports: [report({ figures: { 'ua.civilians': 9 }, ordinal: 68 })] });
}

describe('reading all posts anew', () => {
  it('with the same rules finds nothing', async () => {
    expect(await run(true)).toEqual([]);
  });

  it('shows what would change, and changes nothing', async () => {
    const before = await stored();
    readOtherwise();
    const [difference, ...others] = await run(false);
    expect(others).toEqual([]);
    expect(difference).toMatchObject({
      url: 'https://t.me/koord_shtab/7',
      before: { reports: [{ figures: { 'ua.civilians': 8 } }] },
      after: { reports: [{ figures: { 'ua.civilians': 9 }, ordinal: 68 }] },
      changes: [],
    });
    expect(await stored()).toEqual(before);
  });

  it('when told takes the new reading, without sound and without doubting the source', async () => {
    readOtherwise();
    const [difference] = await run(true);
    expect(difference!.changes).toMatchObject([{ effect: 'silent_edit', doubts: [], version: 3 }]);
    const { claims, events } = await stored();
    expect(claims.map(({ parser_version, replaced_at }) => [parser_version, replaced_at !== null])).toEqual([
      ['test', false],
      ['test', true],
      ['newer', false],
    ]);
    expect(events).toMatchObject([{ ordinal: 68, reply_version: null, alert_version: 3 }]);
    expect(await run(true)).toEqual([]);
  });

  it('tells nobody of an event that only the new rules find', async () => {
    const { text } = ledger.incoming(kyiv);
    ledger.say(text, {
      reports: [
        report({ figures: { 'ua.civilians': 8 } }),
        report({ kind: 'bodies', figures: { 'ua.bodies': 50 } }),
      ],
    });
    await run(true);
    const { events } = await stored();
    expect(events.map(({ kind, alert_version }) => [kind, alert_version])).toEqual([
      ['exchange', 2],
      ['bodies', null],
    ]);
  });

  it('keeps the words: a later poll of the same text is no news', async () => {
    readOtherwise();
    await run(true);
    expect(await ledger.take({ ...kyiv })).toMatchObject({ kind: 'unchanged' });
  });
});

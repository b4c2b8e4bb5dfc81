import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema.js';
import {
  type Agreed,
  agreementId,
  LONGEST_AGREEMENT_DAYS,
  type Stage,
  stagesOf,
} from '../domain/agreement-stages.js';
import { addDays, kyivDay } from '../domain/day.js';
import { serialName } from '../domain/event.js';
import { type FormulaStatement, formulaStatements } from '../store/announcements.js';
import { insertCorrection } from '../store/corrections.js';
import { eventsBetween, factsOf } from '../store/events.js';
import type { LedgerDeps } from './ledger-deps.js';
import { type EventChange, refoldEvent } from './refold-event.js';

/** Statements of one formula are of one agreement, of the day on which it was first said. */
function agreementsIn(statements: readonly FormulaStatement[]): Agreed[] {
  const agreed = new Map<string, Agreed>();
  for (const { status, party, formula, published_at } of statements) {
    if (party === 'media' || (status !== 'agreed' && status !== 'planned')) continue;
    const key = formula.join();
    if (!agreed.has(key)) agreed.set(key, { formula, agreedOn: kyivDay(published_at) });
  }
  return [...agreed.values()];
}

/**
 * Links an exchange with those that, together with it, make up an agreement that officials had spoken of. Moderators
 * may undo it, and what a file or a moderator says of an agreement stays.
 */
export async function linkStages(
  trx: Transaction<Database>,
  deps: Pick<LedgerDeps, 'settings'>,
  { facts, eventId }: EventChange,
  at: Date,
): Promise<EventChange[]> {
  const isStage = facts.kind === 'exchange' && facts.lifecycle === 'carried_out' && facts.agreement === null;
  if (!isStage) return [];
  const first = addDays(facts.date, -LONGEST_AGREEMENT_DAYS);
  const statements = await formulaStatements(trx, {
    from: new Date(`${first}T00:00:00Z`),
    to: new Date(`${addDays(facts.date, 1)}T00:00:00Z`),
  });
  for (const agreed of agreementsIn(statements)) {
    const days = { after: addDays(first, -1), to: addDays(facts.date, LONGEST_AGREEMENT_DAYS) };
    const exchanges = (await eventsBetween(trx, days))
      .filter(({ event }) => event.kind === 'exchange' && event.agreement === null && event.fact_published)
      .map(({ event, sides }) => ({
        id: serialName(event.serial),
        eventId: event.id,
        date: event.date,
        consolidated: factsOf(event, sides).consolidated,
      }));
    const stages = stagesOf(agreed, exchanges) as (Stage & { eventId: number })[];
    if (stages.some((stage) => stage.eventId === eventId)) return link(trx, deps, agreed, stages, at);
  }
  return [];
}

async function link(
  trx: Transaction<Database>,
  deps: Pick<LedgerDeps, 'settings'>,
  agreed: Agreed,
  stages: readonly (Stage & { eventId: number })[],
  at: Date,
): Promise<EventChange[]> {
  const id = agreementId(agreed);
  const why = `${stages.map((stage) => stage.id).join(' + ')} make up ${agreed.formula.join(' for ')}`;
  const changes: EventChange[] = [];
  for (const { eventId } of stages) {
    await insertCorrection(trx, {
      eventId,
      field: 'agreement',
      value: id,
      reason: why,
      madeBy: null,
      madeAt: at,
    });
    changes.push(
      await refoldEvent(trx, deps, { eventId, at, cause: { type: 'correction', agreement: id }, why }),
    );
  }
  return changes;
}

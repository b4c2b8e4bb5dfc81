import { addClaim } from './add-claim.js';
import { addEvent } from './add-event.js';
import type { Moderation } from './api.js';
import { acceptAppointment, appointModerator, removeModerator } from './appoint-moderators.js';
import { attachClaim } from './attach-claim.js';
import { correctField } from './correct-field.js';
import { fileObjection } from './file-objection.js';
import { freezeModerator } from './freeze-moderator.js';
import { linkToAgreement } from './link-to-agreement.js';
import { lockField } from './lock-field.js';
import { lookAgain } from './look-again.js';
import { markFalse } from './mark-false.js';
import { mergeEvents } from './merge-events.js';
import type { ModerationDeps } from './moderation-deps.js';
import { retractEvent } from './retract-event.js';
import { ignoreChannel, pausePublishing } from './rule-channel.js';
import { ruleClaim } from './rule-claim.js';
import { setUnderCheck } from './set-under-check.js';
import { settleDoubt } from './settle-doubt.js';
import { splitClaims } from './split-claims.js';
import { takeCard } from './take-card.js';
import { undo } from './undo.js';

/** Every step of moderators and owners, on one ledger. Keeps nothing in memory. */
export function createModeration(deps: ModerationDeps): Moderation {
  return {
    appointModerator: (input) => appointModerator(deps, input),
    acceptAppointment: (input) => acceptAppointment(deps, input),
    removeModerator: (input) => removeModerator(deps, input),
    freezeModerator: (input) => freezeModerator(deps, input),
    takeCard: (input) => takeCard(deps, input),
    settleDoubt: (input) => settleDoubt(deps, input),
    correctField: (input) => correctField(deps, input),
    lockField: (input) => lockField(deps, input),
    setUnderCheck: (input) => setUnderCheck(deps, input),
    retractEvent: (input) => retractEvent(deps, input),
    markFalse: (input) => markFalse(deps, input),
    mergeEvents: (input) => mergeEvents(deps, input),
    splitClaims: (input) => splitClaims(deps, input),
    attachClaim: (input) => attachClaim(deps, input),
    ruleClaim: (input) => ruleClaim(deps, input),
    addEvent: (input) => addEvent(deps, input),
    addClaim: (input) => addClaim(deps, input),
    linkToAgreement: (input) => linkToAgreement(deps, input),
    pausePublishing: (input) => pausePublishing(deps, input),
    ignoreChannel: (input) => ignoreChannel(deps, input),
    lookAgain: (input) => lookAgain(deps, input),
    undo: (input) => undo(deps, input),
    fileObjection: (input) => fileObjection(deps, input),
    preview: (step) => step(createModeration({ ...deps, isPreview: true })),
  };
}

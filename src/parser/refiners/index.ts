import { inOrder } from '../engine.js';
import { agreedFormula } from './agreed-formula.js';
import { anchored } from './anchors.js';
import { attachVerb } from './attach-verb.js';
import { planned, recap } from './background.js';
import { borrowedNoun } from './borrowed-noun.js';
import { bothSides } from './both-sides.js';
import { captors, partsOfHeld } from './captors.js';
import { captured } from './captured.js';
import { deadAmongDead } from './dead.js';
import { toThirdCountry } from './elsewhere.js';
import { exchangeCounts } from './exchange-counts.js';
import { stillHeld } from './held.js';
import { needsTransfer } from './needs-transfer.js';
import { allCivilians, bodiesBefore, countsNobody, mixedNouns, oneReading } from './nouns.js';
import { onePerSide } from './one-per-side.js';
import { outsideFormula } from './outside.js';
import { partOfWhole } from './parts.js';
import { returnedOfHeld } from './returned-of-held.js';
import { reviews } from './review.js';
import { sides } from './sides.js';
import { splitOfPeople, sumOfBothSides } from './sums.js';
import { tooLargeForADay } from './too-large.js';
import { runningTotals } from './totals.js';
import { totalSides } from './voices.js';

/** In order: what is counted, on which verb it hangs, what else it could be, to which side, which of several. */
export const REFINERS = inOrder([
  oneReading,
  countsNobody,
  bodiesBefore,
  borrowedNoun,
  mixedNouns,
  allCivilians,
  deadAmongDead,
  attachVerb,
  captured,
  reviews,
  runningTotals,
  recap,
  stillHeld,
  returnedOfHeld,
  anchored,
  planned,
  agreedFormula,
  sides,
  bothSides,
  outsideFormula,
  toThirdCountry,
  partOfWhole,
  splitOfPeople,
  sumOfBothSides,
  partsOfHeld,
  captors,
  needsTransfer,
  tooLargeForADay,
  totalSides,
  exchangeCounts,
  onePerSide,
]);

import type { Refiner } from '../engine.js';
import { agreedFormula } from './agreed-formula.js';
import { anchored } from './anchors.js';
import { planned, recap } from './background.js';
import { borrowedNoun } from './borrowed-noun.js';
import { bothSides } from './both-sides.js';
import { captors, partsOfHeld } from './captors.js';
import { captured } from './captured.js';
import { tooLargeForADay } from './day-limits.js';
import { deadAmongDead } from './dead.js';
import { periodOfHeading } from './heading-span.js';
import { returnedOfHeld, stillHeld } from './held.js';
import { needsTransfer } from './needs-transfer.js';
import { allCivilians, bodiesBefore, countsNobody, mixedNouns, oneReading } from './nouns.js';
import { onePerSide } from './one-per-side.js';
import { outsideFormula, partOfWhole } from './parts.js';
import { sides } from './sides.js';
import { splitOfPeople, sumOfBothSides } from './sums.js';
import { answersTotal } from './total-pairs.js';
import { runningTotals } from './totals.js';
import { attachVerb } from './verbs.js';

/** In order: what is counted, on which verb it hangs, what else it could be, to which side, which of several. */
export const REFINERS: readonly Refiner[] = [
  oneReading,
  countsNobody,
  bodiesBefore,
  borrowedNoun,
  mixedNouns,
  allCivilians,
  deadAmongDead,
  attachVerb,
  captured,
  runningTotals,
  periodOfHeading,
  recap,
  stillHeld,
  returnedOfHeld,
  anchored,
  planned,
  agreedFormula,
  sides,
  bothSides,
  outsideFormula,
  partOfWhole,
  splitOfPeople,
  sumOfBothSides,
  partsOfHeld,
  captors,
  needsTransfer,
  tooLargeForADay,
  answersTotal,
  onePerSide,
];

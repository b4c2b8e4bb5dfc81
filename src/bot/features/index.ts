import type { Composer } from 'grammy';
import type { BotContext } from '../context.js';
import type { Screen } from '../screen.js';
import { agreements, agreementsScreen } from './agreements.js';
import { ask, askScreen } from './ask.js';
import { changes, changesScreen } from './changes.js';
import { chart } from './chart.js';
import { claimsScreen, historyScreen } from './claims.js';
import { contested, contestedScreen } from './contested.js';
import { corrections, correctionsScreen } from './corrections.js';
import { dataExport } from './export.js';
import { forget } from './forget.js';
import { held, heldScreen } from './held.js';
import { help, helpScreen } from './help.js';
import { language, languageScreen } from './language.js';
import { latest, latestScreen } from './latest.js';
import { MODERATION } from './moderation/index.js';
import { screenPresses } from './screen-presses.js';
import { search, searchScreen } from './search.js';
import { sources, sourcesScreen } from './sources.js';
import { start, startScreen } from './start.js';
import { subscribeScreen, subscription } from './subscription.js';
import { swap, swapScreen } from './swap.js';
import { timeline, timelineScreen } from './timeline.js';
import { howScreen, totals, totalsScreen } from './totals.js';
import { versionsScreen } from './versions.js';

export const SCREENS: readonly Screen[] = [
  startScreen,
  helpScreen,
  subscribeScreen,
  languageScreen,
  latestScreen,
  swapScreen,
  totalsScreen,
  howScreen,
  versionsScreen,
  sourcesScreen,
  askScreen,
  claimsScreen,
  historyScreen,
  changesScreen,
  timelineScreen,
  heldScreen,
  agreementsScreen,
  contestedScreen,
  searchScreen,
  correctionsScreen,
];

/** In this order; each passes on what is not its own. */
export const FEATURES: readonly Composer<BotContext>[] = [
  ...MODERATION,
  start,
  help,
  subscription,
  forget,
  language,
  latest,
  swap,
  totals,
  sources,
  ask,
  changes,
  timeline,
  held,
  agreements,
  contested,
  search,
  corrections,
  chart,
  dataExport,
  screenPresses(SCREENS),
];

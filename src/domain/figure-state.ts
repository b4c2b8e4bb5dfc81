import { compareStatement, type Finding } from './compare-statement.js';
import { type Block, type Claim, type Consolidated, FIGURE_STATES, type FigureState } from './event.js';
import { settledIn } from './merge-claims.js';
import { exactFigure, isSilent, LIVING, partyVoices, personsIn, statementOf } from './party-word.js';
import { type Party, SIDES, type Side } from './post.js';

interface Hearing {
  party: Party;
  finding: Finding;
}
/** What was heard of each figure, by its key. */
type Hearings = Map<string, Hearing[]>;

function same(equal: boolean): Finding {
  return equal ? 'same' : 'contested';
}

/** Media are heard only where no official and no mediator speaks. */
function withoutMedia<T extends { party: Party }>(heard: readonly T[]): readonly T[] {
  const officials = heard.filter(({ party }) => party !== 'media');
  return officials.length > 0 ? officials : heard;
}

function hearLiving(side: Side, block: Block, claims: readonly Claim[], hear: Hear): void {
  const settled = settledIn(block);
  const speakers = [...partyVoices(side, claims)].map(([party, voices]) => ({ party, voices }));
  for (const { party, voices } of withoutMedia(speakers)) {
    for (const said of voices) {
      for (const [figure, finding] of Object.entries(compareStatement(settled, said))) {
        hear(`${side}.${figure}`, party, finding);
      }
      if (block.outside !== null && said.outside !== undefined) {
        hear(`${side}.outside`, party, same(said.outside === block.outside));
      }
      for (const [part, value] of Object.entries(block.unsettled)) {
        const other = said[part as keyof typeof block.unsettled];
        if (other !== undefined) hear(`${side}.unsettled.${part}`, party, same(other === value));
      }
    }
  }
}

function hearBodies(side: Side, block: Block, claims: readonly Claim[], hear: Hear): void {
  const speakers = claims.flatMap((claim) => {
    const bodies = exactFigure(claim, `${side}.bodies`);
    return bodies === undefined ? [] : [{ party: claim.party, bodies }];
  });
  for (const { party, bodies } of withoutMedia(speakers)) {
    hear(`${side}.bodies`, party, same(bodies === block.bodies));
  }
}

/** A number for both sides together, without parts, gives both numbers if it is their sum, else contests both. */
function hearSums(blocks: Consolidated, claims: readonly Claim[], hear: Hear): void {
  const numbers = SIDES.map((side) => {
    const { military, outside } = blocks[side];
    const whole = personsIn(settledIn(blocks[side]));
    if (whole === undefined) return [];
    return [whole, military ?? whole].flatMap((value) => [value, value + (outside ?? 0)]);
  });
  if (numbers.some((readings) => readings.length === 0)) return;
  const sums = new Set(numbers[0]!.flatMap((ua) => numbers[1]!.map((ru) => ua + ru)));
  for (const claim of claims) {
    const stated = exactFigure(claim, 'both.people');
    if (stated === undefined || claim.party === 'media') continue;
    if (SIDES.some((side) => !isSilent(statementOf(claim, side)))) continue;
    const finding = same(sums.has(stated));
    for (const side of SIDES) {
      const figures = LIVING.filter((figure) => blocks[side][figure] !== null);
      const whole = figures.includes('people') ? (['people'] as const) : figures;
      const supported = whole.length === 1 ? whole : [];
      for (const figure of finding === 'contested' ? figures : supported) {
        hear(`${side}.${figure}`, claim.party, finding);
      }
    }
  }
}

type Hear = (figure: string, party: Party, finding: Finding) => void;

function figureKeys(blocks: Consolidated): string[] {
  return SIDES.flatMap((side) => {
    const block = blocks[side];
    const figures = [...LIVING, 'bodies' as const, 'outside' as const].filter((key) => block[key] !== null);
    return [
      ...figures.map((figure) => `${side}.${figure}`),
      ...Object.keys(block.unsettled).map((part) => `${side}.unsettled.${part}`),
    ];
  });
}

function judge(heard: readonly Hearing[]): FigureState {
  const findings = heard.map(({ finding }) => finding);
  if (findings.includes('contested')) return 'contested';
  if (findings.includes('split_differs')) return 'split_differs';
  return new Set(heard.map(({ party }) => party)).size > 1 ? 'same' : 'one_party';
}

/** The state of every figure in the blocks, `<side>.<figure>` or `<side>.unsettled.<figure>`. */
export function figureStates(blocks: Consolidated, claims: readonly Claim[]): Record<string, FigureState> {
  const hearings: Hearings = new Map(figureKeys(blocks).map((key) => [key, []]));
  const hear: Hear = (figure, party, finding) => hearings.get(figure)?.push({ party, finding });
  for (const side of SIDES) {
    hearLiving(side, blocks[side], claims, hear);
    hearBodies(side, blocks[side], claims, hear);
  }
  hearSums(blocks, claims, hear);
  return Object.fromEntries([...hearings].map(([key, heard]) => [key, judge(heard)]));
}

/** The worst of the figures' states; `unknown` when there is no exact figure. */
export function agreementState(states: Readonly<Record<string, FigureState>>): FigureState {
  const present = new Set(Object.values(states));
  return FIGURE_STATES.find((state) => present.has(state)) ?? 'unknown';
}

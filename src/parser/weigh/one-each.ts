/** A side has one figure for each kind of those counted, whatever the weights make of every number by itself. */
import { addStep, type Figure, withFate } from '../figure.js';

/** Name of the step that a figure shows for it. */
const STEP = 'one of each side and kind';

export interface Judged {
  figure: Figure;
  /** The rules took it for a figure, too. */
  ruled: boolean;
  share: number;
}

function asPart(judged: Judged): Judged {
  const { figure, ruled, share } = judged;
  const part = withFate(figure, 'part');
  addStep(part, STEP);
  return { figure: part, ruled, share };
}

/** Both count the living of one side, and one does not say who they are. */
function mayBeSame(one: Figure, other: Figure): boolean {
  if (other.fate !== 'figure' || other.side !== one.side || other.value !== one.value) return false;
  if (one.counted === other.counted || one.counted === 'bodies' || other.counted === 'bodies') return false;
  return one.counted === 'people' || other.counted === 'people';
}

/** "200 на 200: додому повернулися 200 воїнів": the same ones again; what the rules took for a figure, or says more, stays. */
export function saidOnce(judged: readonly Judged[]): readonly Judged[] {
  if (judged.length < 2) return judged;
  return judged.map((each) => {
    const { figure, ruled } = each;
    if (figure.fate !== 'figure') return each;
    const again = judged.some(
      (other) =>
        mayBeSame(figure, other.figure) &&
        (other.ruled === ruled ? figure.counted === 'people' : other.ruled),
    );
    return again ? asPart(each) : each;
  });
}

const SIDES: readonly Figure['side'][] = ['ua', 'ru', 'both', null];
const COUNTED: readonly Figure['counted'][] = ['military', 'civilians', 'people', 'bodies', null];

function keyOf({ side, counted }: Figure): number {
  return SIDES.indexOf(side) * COUNTED.length + COUNTED.indexOf(counted);
}

/** The surest figure of each side and kind. */
function surest(judged: readonly Judged[]): readonly (Judged | undefined)[] {
  const best = new Array<Judged | undefined>(SIDES.length * COUNTED.length).fill(undefined);
  for (const each of judged) {
    if (each.figure.fate !== 'figure') continue;
    const key = keyOf(each.figure);
    if (each.share > (best[key]?.share ?? -1)) best[key] = each;
  }
  return best;
}

/** One number for a side and a kind: the surest. `rivals`: another number would have done. */
export function oneEach(judged: readonly Judged[]): { figures: Figure[]; rivals: boolean } {
  const best = surest(judged);
  let rivals = false;
  const figures = judged.map((each) => {
    const { figure } = each;
    if (figure.fate !== 'figure' || best[keyOf(figure)]!.figure.value === figure.value) return figure;
    rivals = true;
    return asPart(each).figure;
  });
  return { figures, rivals };
}

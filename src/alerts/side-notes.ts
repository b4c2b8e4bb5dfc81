import { persons } from '../domain/event.js';
import type { Side } from '../domain/post.js';
import type { EventView } from '../store/event-view.js';
import { figureText } from './figure-text.js';
import type { Speech } from './speech.js';

/** `unsettled`: nobody says how the parts add up; `contested`: sources give different numbers. */
export function openQuestion({ facts }: EventView, side: Side): 'unsettled' | 'contested' | null {
  if (Object.keys(facts.consolidated[side].unsettled).length > 0) return 'unsettled';
  const contested = Object.entries(facts.states).some(
    ([figure, state]) => figure.startsWith(`${side}.`) && state === 'contested',
  );
  return contested ? 'contested' : null;
}

/** What is not settled about a side, in words. */
export function sideNotes(speech: Speech, { facts }: EventView, side: Side): string[] {
  const { say } = speech;
  const block = facts.consolidated[side];
  const whole = persons(block);
  const unsettled = Object.entries(block.unsettled).map(([part, count]) => {
    const figure = figureText(speech, part === 'outside' ? 'people' : (part as 'military'), count);
    return whole === null ? say('unsettled-alone', { figure }) : say('unsettled', { count, figure, whole });
  });
  const states = Object.entries(facts.states)
    .filter(([figure]) => figure.startsWith(`${side}.`))
    .map(([, state]) => state);
  if (states.includes('contested')) return [...unsettled, say('contested')];
  return states.includes('split_differs') ? [...unsettled, say('split-differs')] : unsettled;
}

/** The dead are often handed over without the word "bodies": what is told around a number says that it counts them. */
import type { Document, Sentence } from '../document.js';
import type { Refiner } from '../engine.js';
import { changed, type Figure } from '../figure.js';
import { tags } from '../tag-set.js';
import { isElsewhere } from './topics.js';

const LIVING_ANYWHERE = tags('cue.captivity', 'verb.home', 'adj.wounded');
const DEAD = tags('noun.body', 'adj.dead', 'cue.on_shield');
const ALIVE = tags('cue.captivity', 'verb.home', 'adj.wounded', 'noun.child');
const HANDED_OVER = tags(
  'verb.swap',
  'verb.held_exchange',
  'verb.give',
  'verb.get',
  'verb.bring',
  'noun.exchange',
  'cue.repatriation',
);

/** Sentences after one that hands over the dead in which bare numbers still count them. */
const REACH = 2;

/** "Обменялись погибшими", "вернули Украине её погибших", "обмен телами": and nobody living in the same sentence. */
function handsOverDead(doc: Document, sentence: Sentence): boolean {
  return (
    doc.speaks(sentence, DEAD) &&
    doc.speaks(sentence, HANDED_OVER) &&
    !doc.speaks(sentence, ALIVE) &&
    !isElsewhere(doc, sentence)
  );
}

/** "Живыми вернулись более тысячи". */
function saysAlive(doc: Document, sentence: Sentence): boolean {
  return (
    doc.speaks(sentence, ALIVE) ||
    doc.tokens.slice(sentence.from, sentence.to).some((token) => /^(?:живы|живи|alive)/u.test(token.text))
  );
}

/** "отдали 1212", "61 нашего", "1000 человек": nothing at the number says who they are. */
function saysNotWho(figure: Figure): boolean {
  return figure.nounAt < figure.from || figure.noun === 'noun.people';
}

/** The dead are named before the number, in its sentence or just before it. */
function amongHandedOver(doc: Document, figure: Figure, sentence: Sentence): boolean {
  if (figure.counted === 'civilians' || !saysNotWho(figure) || saysAlive(doc, sentence)) return false;
  if (handsOverDead(doc, sentence) && doc.within(sentence.from, figure.from, DEAD).length > 0) return true;
  const index = sentence.index;
  for (let back = index - 1; back >= Math.max(0, index - REACH); back -= 1) {
    const before = doc.sentences[back]!;
    if (doc.speaks(before, ALIVE)) return false;
    if (handsOverDead(doc, before)) return true;
  }
  return false;
}

const OVER_TIME = tags('cue.since', 'cue.missing', 'cue.held', 'cue.in_captivity');

/** "визволено від лютого 2022-го 3210 українців", "зниклими вважаються 23 тисячі людей": in a sentence without the dead. */
function countsLiving(doc: Document, figure: Figure): boolean {
  const sentence = doc.sentenceOf(figure.from);
  return doc.speaks(sentence, OVER_TIME) && !doc.speaks(sentence, DEAD) && figure.nounAt >= figure.to;
}

/** In a sentence that counts the dead, "ще двох захисників" are dead too. */
export const deadAmongDead: Refiner = {
  name: 'dead among the dead',
  needs: DEAD,
  of: 'open',
  refine(figures, doc) {
    let sentence = -1;
    let dead = false;
    return figures.map((figure) => {
      if (figure.sentence !== sentence) {
        // "Украине переданы 1000 тел. Получили 43 наших": nobody living is spoken of.
        const goesOn =
          dead &&
          !saysAlive(doc, doc.sentenceOf(figure.from)) &&
          figure.sentence === sentence + 1 &&
          figure.noun === 'noun.people' &&
          doc.within(0, doc.sentenceOf(figure.from).to, LIVING_ANYWHERE).length === 0;
        sentence = figure.sentence;
        dead = goesOn;
      }
      if (figure.counted === 'bodies') dead = true;
      if (figure.counted === null || figure.counted === 'bodies' || figure.fate !== 'open') return figure;
      if (countsLiving(doc, figure)) return figure;
      return dead || amongHandedOver(doc, figure, doc.sentenceOf(figure.from))
        ? changed(figure, { counted: 'bodies', narrow: false })
        : figure;
    });
  },
};

import { beforeEach, describe, expect, it } from 'vitest';
import { parsePost, parsePostWithTrace } from '../../src/parser/index.js';
import { forgetWords, forgetWordsIfMany, wordOf } from '../../src/parser/text/words.js';
import { CueNames } from '../../src/parser/weigh/cue-names.js';
import { tellText } from '../../src/parser/weigh/post-cues.js';
import { tellNumber } from '../../src/parser/weigh/role-cues.js';

const POST = {
  text: 'Сегодня, 24 августа, возвращены 146 военнослужащих. Взамен переданы 146 военнопленных ВСУ (в 10:15).',
  channel: 'mod_russia',
  published: '2025-08-24',
};
const OTHER = { text: '84 defenders are home.', channel: 'zelensky', published: '2025-08-14' };

/** The names of all cues of the post and of its first number. */
function cuesOf(): string[] {
  const { document, ruledFigures } = parsePostWithTrace(POST).trace;
  const names = new CueNames();
  tellText(document, ruledFigures, names);
  tellNumber(document, ruledFigures, 0, [], names);
  return [...names.names];
}

/** More words than are remembered. */
function readManyWords(): void {
  for (let word = 0; word < 25_000; word += 1) wordOf(`слово${word.toString(36)}ість`);
}

describe('what is remembered of words', () => {
  beforeEach(forgetWords);

  it('changes nothing of what is read, whatever was read before or is forgotten', () => {
    const first = parsePost(POST);
    const other = parsePost(OTHER);
    expect(first.reports[0]!.figures).toEqual({ 'ru.military': 146, 'ua.military': 146 });
    forgetWords();
    expect(parsePost(OTHER)).toEqual(other);
    expect(parsePost(POST)).toEqual(first);
    readManyWords();
    expect(parsePost(POST)).toEqual(first);
  });

  it('changes nothing of the names of cues, which training rests on', () => {
    const fresh = cuesOf();
    expect(fresh).toContain('word word: сегодн');
    expect(fresh.filter((name) => /: $/u.test(name))).toEqual([]);
    readManyWords();
    expect(cuesOf()).toEqual(fresh);
    forgetWords();
    expect(cuesOf()).toEqual(fresh);
  });

  it('is let go between texts once it is too much, and only then', () => {
    const word = wordOf('обмін');
    forgetWordsIfMany();
    expect(wordOf('обмін')).toBe(word);
    readManyWords();
    expect(wordOf('обмін')).toBe(word);
    forgetWordsIfMany();
    expect(wordOf('обмін')).not.toBe(word);
  });
});

import type { Spell, Spelling } from './search-phrases.ts';

const NOTHING: Spelling = { full: '', initials: '' };

/** Until the dictionary is there only codes and words are found. */
export const spellNothing: Spell = () => NOTHING;

/** Loads the pinyin dictionary, a chunk of its own, and gives a speller that remembers what it spelt. */
export async function loadSpell(): Promise<Spell> {
  const { pinyin } = await import('pinyin-pro');
  const known = new Map<string, Spelling>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive' }).map((each) =>
      each.toLowerCase(),
    );
    const spelling = { full: syllables.join(''), initials: syllables.map((each) => each.charAt(0)).join('') };
    known.set(text, spelling);
    return spelling;
  };
}

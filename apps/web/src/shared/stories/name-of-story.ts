import type { StoryNote } from '@mianmian/contract/note';

const LONGEST_TITLE = 14;
/** How one begins to speak before a story begins. */
const GREETING = /^(?:(?:面试官|各位|老师|大家|您|你|诸位)[^，。！？,.!?\n]{0,6}好[啊呀]?|嗯+|那个)[，。！？,.!?\s]+/u;

/** The name a story goes by: its own, else its first words; null while there are none. */
export function nameOfStory({ title, situation, raw }: Pick<StoryNote, 'title' | 'situation' | 'raw'>): string | null {
  if (title.trim() !== '') return title.trim();
  const words = (situation.trim() || raw.trim()).replace(GREETING, '').split(/[，。！？；,.!?;\n]/, 1)[0] ?? '';
  if (words === '') return null;
  return words.length > LONGEST_TITLE ? `${words.slice(0, LONGEST_TITLE)}…` : words;
}

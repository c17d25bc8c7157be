import { describe, expect, it } from 'vitest';
import { findWords, readOwnWords } from '../read-own-words.ts';
import { NAMED_PATTERNS, SAID_PATTERNS } from './empathy-patterns.ts';
import { FRAMING_PATTERNS } from './framing-patterns.ts';
import { NUMBER_PATTERNS } from './number-patterns.ts';
import { GROUP_PATTERNS } from './own-action-patterns.ts';
import { EXPLAINING_PATTERNS, SOLVING_PATTERNS } from './solving-patterns.ts';
import { ACTION_PATTERNS, RESULT_PATTERNS, SCENE_PATTERNS, TASK_PATTERNS } from './story-patterns.ts';
import { COMPLAINT_PATTERNS, IMPATIENCE_PATTERNS, UNINFORMED_PATTERNS, VOW_PATTERNS } from './taboo-patterns.ts';

const FAMILIES = {
  scene: SCENE_PATTERNS,
  task: TASK_PATTERNS,
  action: ACTION_PATTERNS,
  result: RESULT_PATTERNS,
  group: GROUP_PATTERNS,
  said: SAID_PATTERNS,
  named: NAMED_PATTERNS,
  solving: SOLVING_PATTERNS,
  explaining: EXPLAINING_PATTERNS,
  number: NUMBER_PATTERNS,
  framing: FRAMING_PATTERNS,
  complaint: COMPLAINT_PATTERNS,
  vow: VOW_PATTERNS,
  impatience: IMPATIENCE_PATTERNS,
  uninformed: UNINFORMED_PATTERNS,
};

describe.each(Object.entries(FAMILIES))('the patterns of %s', (_family, patterns) => {
  const finds = (id: string, example: string): boolean =>
    findWords(
      readOwnWords(example, []),
      patterns.filter((pattern) => pattern.id === id),
    ).length > 0;

  it.each(patterns.flatMap(({ id, says }) => says.map((example) => ({ id, example }))))(
    '$id is heard in $example',
    ({ id, example }) => expect(finds(id, example)).toBe(true),
  );

  it.each(patterns.flatMap(({ id, saysNot }) => saysNot.map((example) => ({ id, example }))))(
    '$id is not heard in $example',
    ({ id, example }) => expect(finds(id, example)).toBe(false),
  );

  it('go by names of their own', () => {
    expect(new Set(patterns.map(({ id }) => id)).size).toBe(patterns.length);
  });
});

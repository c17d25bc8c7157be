import type { ShownLevel } from './level.ts';

/** What to do for a level; `to` is a question of the bank, a scenario of the desk or a kind of task. */
export type LevelExercise = {
  readonly text: string;
  readonly to: { readonly kind: 'practice' | 'desk' | 'task'; readonly id: string };
};

/** What authors say about levels: of each deed at the desk by its name, and how to come to each level. */
export type LevelGuide = {
  readonly deeds: ReadonlyMap<string, ShownLevel>;
  /** The most useful first. */
  readonly exercises: Readonly<Record<ShownLevel, readonly LevelExercise[]>>;
};

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ClausePart } from '@mianmian/core/coaching/stories/story-weights';
import { parse } from 'yaml';

/** One told story with the part of every stretch; the segments' texts joined are the story. */
export type LabelledStory = {
  readonly id: string;
  readonly voice: string;
  readonly speech: boolean;
  readonly segments: readonly { readonly part: ClausePart; readonly text: string }[];
  readonly ownAction: boolean;
  readonly quantified: boolean;
  readonly competencies: readonly string[];
  readonly themes: readonly string[];
};

const DIRECTORY = path.join(import.meta.dirname, '../../stories');

/** The stories of one file of `training/stories`. Throws at a broken file: the data is ours. */
export const readStories = (file: string): readonly LabelledStory[] =>
  parse(readFileSync(path.join(DIRECTORY, file), 'utf8')) as readonly LabelledStory[];

/** Every file to learn from, in order of name; `held-out.yaml` is none of them. */
export const trainingFiles = (): readonly string[] =>
  readdirSync(DIRECTORY)
    .filter((file) => /^train-.*\.yaml$/.test(file))
    .sort();

export const textOf = ({ segments }: LabelledStory): string => segments.map(({ text }) => text).join('');

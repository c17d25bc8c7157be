import { fileURLToPath } from 'node:url';

/** Where the built product lies: this repository, or another folder laid out like it. */
export const PRODUCT = process.env.MIANMIAN_ROOT ?? fileURLToPath(new URL('../../../', import.meta.url));

/** Screenshots and printed reports, for people to look at. */
export const ARTIFACTS = fileURLToPath(new URL('../../.artifacts/', import.meta.url));

/** Labelled answers beside the repository where they are given, else those of the repository. */
export const ANSWER_PLACES = ['../../../../shared/benchmark/dev-answers.jsonl', '../../../training/answers/'].map(
  (path) => fileURLToPath(new URL(path, import.meta.url)),
);

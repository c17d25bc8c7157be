import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LEVELS, type ShownLevel } from '@mianmian/core/coaching/levels/level';
import type { LevelGuide } from '@mianmian/core/coaching/levels/level-guide';
import { readDeed } from '@mianmian/core/coaching/levels/read-deed';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { Scenario } from '@mianmian/core/simulation/scenario/scenario';
import { z } from 'zod';
import { type ContentFile, problemAt } from './content-file.ts';
import type { ContentProblem } from './content-problem.ts';
import { findRepeats } from './find-repeats.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { contentIdSchema, lineOfText } from './text-of-content.ts';

const FILE = 'coaching/levels.yaml';
const SHOWN = LEVELS.slice(1) as readonly ShownLevel[];
/** A single run is a single case, so never of value. */
const DEED_LEVELS = ['solving', 'proactive', 'basic'] as const;
/** The kinds of tasks; they are no content of their own. */
const TASKS = ['data', 'content'];

const exerciseSchema = z.strictObject({
  text: lineOfText(6, 60),
  to: z.strictObject({ kind: z.enum(['practice', 'desk', 'task']), id: contentIdSchema }),
});
const fileSchema = z.strictObject({
  deeds: z.record(z.enum(DEED_LEVELS), z.array(lineOfText(2, 40)).min(1)),
  steps: z.strictObject({
    basic: z.array(exerciseSchema).min(1),
    proactive: z.array(exerciseSchema).min(1),
    solving: z.array(exerciseSchema).min(1),
    value: z.array(exerciseSchema).min(1),
  }),
});
type GuideFile = z.output<typeof fileSchema>;

/** What a guide may speak of. */
export type GuideWorld = { readonly questionIds: readonly string[]; readonly scenarios: readonly Scenario[] };

/**
 * Reads what authors say about levels; with `world` also whether every outcome of its scenarios has a level and every
 * exercise leads somewhere. Errors: all problems, never an empty list.
 */
export function loadLevelGuide(
  directory: string,
  world: GuideWorld | null = null,
): Result<LevelGuide, readonly ContentProblem[]> {
  if (!existsSync(join(directory, FILE))) return fail([{ file: FILE, line: 1, message: '文件不存在' }]);
  const read = readYamlFile(directory, FILE, fileSchema);
  if (!read.ok) return read;
  const { deeds, steps } = read.value.value;
  const problems = [...checkDeeds(read.value), ...(world === null ? [] : checkWorld(read.value, world))];
  if (problems.length > 0) return fail(problems.toSorted((a, b) => a.line - b.line));
  return ok({
    deeds: new Map(DEED_LEVELS.flatMap((level) => deeds[level].map((name) => [name, level] as const))),
    exercises: steps,
  });
}

function checkDeeds(source: ContentFile<GuideFile>): readonly ContentProblem[] {
  const named = DEED_LEVELS.flatMap((level) =>
    source.value.deeds[level].map((name, index) => ({ name, path: ['deeds', level, index] })),
  );
  return findRepeats(named.map(({ name }) => name)).map(({ index, value }) =>
    problemAt(source, named[index]?.path ?? [], `「${value}」写了两次，一件事只能属于一层`),
  );
}

function checkWorld(source: ContentFile<GuideFile>, { questionIds, scenarios }: GuideWorld): readonly ContentProblem[] {
  const known = new Set(DEED_LEVELS.flatMap((level) => source.value.deeds[level]));
  const ids = { practice: questionIds, desk: scenarios.map(({ id }) => id), task: TASKS };
  return [
    ...scenarios.flatMap((scenario) =>
      deedsOfScenario(scenario)
        .filter((name) => !known.has(name))
        .map((name) =>
          problemAt(
            source,
            ['deeds'],
            `场景 ${scenario.id} 的「${name}」还没写属于哪一层（看名字像 ${readDeed(name)}）`,
          ),
        ),
    ),
    ...SHOWN.flatMap((level) =>
      source.value.steps[level].flatMap(({ to }, index) =>
        ids[to.kind].includes(to.id)
          ? []
          : [problemAt(source, ['steps', level, index, 'to', 'id'], `没有「${to.id}」可以去练`)],
      ),
    ),
  ];
}

/** Names of what can be done right in a scenario. */
const deedsOfScenario = ({ variants }: Scenario): readonly string[] => [
  ...new Set(
    variants.flatMap(({ chats }) =>
      chats.flatMap(({ outcomes }) =>
        outcomes.filter(({ ending }) => ending !== 'misled').flatMap(({ when }) => when.map(({ name }) => name)),
      ),
    ),
  ),
];

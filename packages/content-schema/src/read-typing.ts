import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { TYPING_MODES, type TypingContent } from '@mianmian/core/coaching/typing/typing-text';
import type { z } from 'zod';
import { checkTyping } from './check-typing.ts';
import { type ContentFile, problemAt } from './content-file.ts';
import type { ContentProblem } from './content-problem.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { typingNormsFileSchema, typingTextsFileSchema } from './typing-file.ts';

type Read<T> = { readonly sources: readonly ContentFile<T>[]; readonly problems: readonly ContentProblem[] };

/** Reads and checks `typing/texts-<mode>.yaml` and `typing/norms.yaml`; `content` is whole only without problems. */
export function readTyping(directory: string): {
  readonly content: TypingContent;
  readonly problems: readonly ContentProblem[];
} {
  if (!existsSync(join(directory, 'typing'))) {
    return { content: { texts: [], norms: [] }, problems: [{ file: 'typing', line: 1, message: '文件夹不存在' }] };
  }
  const texts = TYPING_MODES.map((mode) => {
    const read = readOne(directory, `typing/texts-${mode}.yaml`, typingTextsFileSchema);
    const misplaced = read.sources.filter(({ value }) => value.mode !== mode);
    const problems = misplaced.map((source) => problemAt(source, ['mode'], `mode 应与文件名一致，写成「${mode}」`));
    return { ...read, problems: [...read.problems, ...problems] };
  });
  const norms = readOne(directory, 'typing/norms.yaml', typingNormsFileSchema);
  const sources = texts.flatMap((read) => read.sources);
  return {
    content: {
      texts: sources.flatMap(({ value: { mode, texts: written } }) => written.map((text) => ({ ...text, mode }))),
      norms: norms.sources.flatMap(({ value }) => value.norms),
    },
    problems: [...texts.flatMap((read) => read.problems), ...norms.problems, ...checkTyping(sources, norms.sources)],
  };
}

function readOne<T>(directory: string, file: string, schema: z.ZodType<T>): Read<T> {
  if (!existsSync(join(directory, file))) {
    return { sources: [], problems: [{ file, line: 1, message: '文件不存在' }] };
  }
  const read = readYamlFile(directory, file, schema);
  return read.ok ? { sources: [read.value], problems: [] } : { sources: [], problems: read.error };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { ContentFile, ValuePath } from './content-file.ts';
import type { ContentProblem } from './content-problem.ts';
import { describeIssue } from './describe-issue.ts';
import { lineOf } from './line-of.ts';

/**
 * Reads one file of `directory` and checks its shape.
 * Errors: every place where the YAML or the shape is wrong, each with its line.
 */
export function readYamlFile<T>(
  directory: string,
  file: string,
  schema: z.ZodType<T>,
): Result<ContentFile<T>, readonly ContentProblem[]> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(directory, file), 'utf8'), {
    lineCounter: lines,
    prettyErrors: false,
  });
  const broken = [...document.errors, ...document.warnings, ...loneAliases(document)];
  if (broken.length > 0) {
    return fail(
      broken.map(({ pos, message }) => ({
        file,
        line: lines.linePos(pos[0]).line,
        message: `YAML 写法有误：${message}`,
      })),
    );
  }
  const parsed = schema.safeParse(document.toJS());
  const lineAt = (path: ValuePath) => lineOf(document, lines, path);
  if (parsed.success) return ok({ file, value: parsed.data, lineOf: lineAt });
  return fail(
    parsed.error.issues.map((issue) => ({
      file,
      line: lineAt(issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path),
      message: describeIssue(issue, !document.hasIn(issue.path)),
    })),
  );
}

/** 「- *重点*」 is meant to be text and is an alias of nothing: the parser finds that out by throwing, and too late. */
function loneAliases(
  document: Document.Parsed,
): readonly { readonly pos: readonly [number]; readonly message: string }[] {
  const found: { pos: [number]; message: string }[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) !== undefined) return;
      found.push({ pos: [alias.range?.[0] ?? 0], message: `「*${alias.source}」前面没有锚点；要写星号，请加引号` });
    },
  });
  return found;
}

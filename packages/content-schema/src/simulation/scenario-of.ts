import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { Scenario, Variant } from '@mianmian/core/simulation/scenario/scenario';
import { type ContentFile, problemAt } from '../content-file.ts';
import type { ContentProblem } from '../content-problem.ts';
import { describeIssue } from '../describe-issue.ts';
import { goneForNothing, mergeChange } from './merge-change.ts';
import { type ScenarioFile, variantBodySchema } from './scenario-file.ts';

/** The scenario a file describes, each variant whole. Errors: what is wrong in a variant, at the variant's line. */
export function scenarioOf(source: ContentFile<ScenarioFile>): Result<Scenario, readonly ContentProblem[]> {
  const { policy, shop, chats, variants, ...rest } = source.value;
  const problems: ContentProblem[] = [];
  const whole: Variant[] = [];
  variants.forEach(({ id, title, change, oracle }, index) => {
    const shared = { shop: shop ?? {}, chats: chats ?? [] };
    const body = mergeChange(shared, change ?? {});
    for (const path of goneForNothing(shared, change)) {
      const message = `变体 ${id}：change 要去掉的「${path}」前面没有写过，请核对 id`;
      problems.push(problemAt(source, ['variants', index], message));
    }
    const parsed = variantBodySchema.safeParse(body);
    if (parsed.success) whole.push({ id, title, oracle, ...parsed.data });
    else {
      for (const issue of parsed.error.issues) {
        const { value, path } = follow(body, issue.path);
        const message = `变体 ${id}：${describeIssue({ ...issue, path }, value === undefined)}`;
        problems.push(problemAt(source, ['variants', index], message));
      }
    }
  });
  return problems.length > 0 ? fail(problems) : ok({ ...rest, policyId: policy, variants: whole });
}

/** What stands at a path, and the path with ids in place of numbers. */
function follow(body: unknown, path: readonly PropertyKey[]): { readonly value: unknown; readonly path: string[] } {
  let value: unknown = body;
  const names: string[] = [];
  for (const step of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
    const id = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
    names.push(typeof step === 'number' && typeof id === 'string' ? id : String(step));
  }
  return { value, path: names };
}

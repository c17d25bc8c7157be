import { makeTicketWeek } from '@mianmian/core/tasks/tickets/make-ticket-week';
import type { TicketTemplates } from '@mianmian/core/tasks/tickets/ticket-templates';
import { type ContentFile, problemAt } from '../content-file.ts';
import type { ContentProblem } from '../content-problem.ts';
import { findRepeats } from '../find-repeats.ts';

/** Weeks made on trial: templates that are too few fail within far fewer. */
const TRIAL_SEEDS = 12;

/** What the shape alone can't say of the templates: ids and phrases used once, products that exist, weeks that come out. */
export function checkTicketTemplates(source: ContentFile<TicketTemplates>): readonly ContentProblem[] {
  const { products, causes, offTopic } = source.value;
  const repeated = (values: readonly string[], key: string, name: string) =>
    findRepeats(values).map(({ index, value }) => problemAt(source, [key, index], `${name}「${value}」出现了两次`));
  const known = new Set(products.map(({ id }) => id));
  const phrases = causes.flatMap((cause, index) =>
    cause.phrases.map((phrase, place) => ({ phrase, path: ['causes', index, 'phrases', place] })),
  );
  const problems = [
    ...repeated(
      products.map(({ id }) => id),
      'products',
      '商品 id',
    ),
    ...repeated(
      [...causes, offTopic].map(({ id }) => id),
      'causes',
      '原因 id',
    ),
    ...causes.flatMap((cause, index) =>
      cause.products
        .filter((id) => !known.has(id))
        .map((id) => problemAt(source, ['causes', index, 'products'], `没有商品「${id}」`)),
    ),
    ...findRepeats(phrases.map(({ phrase }) => phrase)).flatMap(({ index, value }) => {
      const path = phrases[index]?.path ?? [];
      return [problemAt(source, path, `说法「${value}」写了两次；写两次就没法分清是哪个原因`)];
    }),
  ];
  return problems.length > 0 ? problems : tryWeeks(source);
}

function tryWeeks(source: ContentFile<TicketTemplates>): readonly ContentProblem[] {
  try {
    for (let seed = 1; seed <= TRIAL_SEEDS; seed += 1) makeTicketWeek(seed, source.value);
    return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [problemAt(source, ['causes'], '用这些模板拼不出一周互不相同、15 到 80 个字的工单；请多写几句说法')];
  }
}

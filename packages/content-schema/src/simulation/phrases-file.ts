import type { Phrase } from '@mianmian/core/simulation/desk/phrase';
import { z } from 'zod';
import { contentIdSchema, lineOfText } from '../text-of-content.ts';

const VARIABLES = new Set(['{顾客}', '{店铺}', '{订单号}']);

const textSchema = lineOfText(4, 200).refine(
  (text) => (text.match(/\{[^}]*\}?/g) ?? []).every((variable) => VARIABLES.has(variable)),
  { error: `里的变量只能是：${[...VARIABLES].join('、')}` },
);

const phraseSchema: z.ZodType<Phrase> = z.strictObject({
  id: contentIdSchema,
  group: lineOfText(2, 8),
  code: z.string().regex(/^[a-z][a-z0-9]{0,5}$/),
  title: lineOfText(2, 12),
  text: textSchema,
  trap: lineOfText(6, 60).exactOptional(),
});

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** `desk/phrases.yaml`. */
export const phrasesFileSchema = z.strictObject({ phrases: z.array(phraseSchema).min(40) }).check((context) => {
  const { phrases } = context.value;
  const wrong = [
    ...repeated(phrases.map(({ id }) => id)).map((id) => `id「${id}」重复`),
    ...repeated(phrases.map(({ code }) => code)).map((code) => `代码「${code}」重复`),
    ...(new Set(phrases.map(({ group }) => group)).size < 6 ? ['至少要有 6 组'] : []),
  ];
  for (const message of wrong) context.issues.push({ code: 'custom', message, path: ['phrases'], input: phrases });
});

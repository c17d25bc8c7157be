import { z } from 'zod';

/** How an author counts: one character of Chinese is one, also outside the basic plane. */
export const countCharacters = (text: string): number => [...text].length;

/** One line of text without spaces around it. */
export const lineOfText = (minCharacters: number, maxCharacters: number) =>
  z
    .string()
    .refine((text) => text === text.trim() && !/[\n\t\u200B-\u200F\uFEFF]/u.test(text), {
      error: '应为一行文字，首尾没有空格，也没有看不见的字符',
    })
    .refine((text) => countCharacters(text) >= minCharacters && countCharacters(text) <= maxCharacters, {
      error: (issue) =>
        `应有 ${minCharacters} 到 ${maxCharacters} 个字，现有 ${countCharacters(String(issue.input))} 个`,
    });

export const contentIdSchema = z.string().refine((id) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) && id.length <= 64, {
  error: '应为小写字母、数字和连字符，以字母开头，不超过 64 个字符',
});

export const daySchema = z.string().refine((day) => z.iso.date().safeParse(day).success, {
  error: '应为真实的日期，写成 "2026-11-22"',
});

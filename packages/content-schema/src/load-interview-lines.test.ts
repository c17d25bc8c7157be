import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadContent } from './load-content.ts';
import { loadInterviewLines } from './load-interview-lines.ts';
import { loadInterviewPresets } from './load-interview-presets.ts';

const CONTENT = path.join(import.meta.dirname, '../../../content');
const directory = mkdtempSync(path.join(tmpdir(), 'mianmian-interview-'));
afterAll(() => rmSync(directory, { recursive: true }));

const content = loadContent(CONTENT);
const questions = content.ok ? content.value.questions : [];

/** The messages for the shipped files after one change. */
function messagesAfter(file: string, from: string, to: string): readonly string[] {
  cpSync(path.join(CONTENT, 'interview'), path.join(directory, 'interview'), { recursive: true });
  const changed = path.join(directory, 'interview', file);
  writeFileSync(changed, readFileSync(changed, 'utf8').replace(from, to));
  const loaded = loadInterviewLines(directory, questions);
  return loaded.ok ? [] : loaded.error.map(({ message }) => message);
}

test('the shipped words are whole: at least 25 families of three sentences, a family for every idea of the bank', () => {
  const loaded = loadInterviewLines(CONTENT, questions);
  expect(questions.length).toBeGreaterThan(0);
  expect(loaded.ok && loaded.value.families.length).toBeGreaterThanOrEqual(25);
});

test('an idea without a family, in two families or unknown to the bank is named', () => {
  expect(messagesAfter('follow-ups.yaml', '[team-goal]', '[no-such-idea]')).toEqual([
    '题库里的概念「team-goal」没有归入任何一类追问',
    '追问类「common-aim」的概念「no-such-idea」题库里没有',
  ]);
  expect(messagesAfter('follow-ups.yaml', '[team-goal]', '[team-goal, own-task]')).toEqual([
    '概念「own-task」归了两类追问',
  ]);
});

test('a greeting without its place, and silence without words that press, are named', () => {
  expect(messagesAfter('course.yaml', '咱们开始{place}面试吧', '咱们开始面试吧')).toEqual([
    'greetings.2 应正好写一处 {place}',
  ]);
  expect(messagesAfter('course.yaml', 'press: ……我在等你说。, ', '')).toEqual([
    'stress.9 沉默类要写 press（久不作声时说的话），其余各类不写',
  ]);
});

test('six to eight kinds of jobs are shipped, the general one among them; an id given twice or a missing one is named', () => {
  const loaded = loadInterviewPresets(CONTENT);
  expect(loaded.ok && loaded.value.length >= 6 && loaded.value.length <= 8).toBe(true);
  const problemsAfter = (from: string, to: string) => {
    messagesAfter('presets.yaml', from, to);
    const changed = loadInterviewPresets(directory);
    return changed.ok ? [] : changed.error.map(({ message }) => message);
  };
  expect(problemsAfter('id: pre-sales', 'id: after-sales')).toEqual(['岗位 id「after-sales」出现了两次']);
  expect(problemsAfter('id: general', 'id: common')).toEqual(['缺少岗位「general」']);
});

import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { soundContent, writeContent } from './fixtures/sound-content.ts';
import { readTyping } from './read-typing.ts';

const written: string[] = [];
afterEach(() => {
  for (const directory of written.splice(0)) rmSync(directory, { recursive: true });
});

/** What is wrong with sound content in which `from` of one file is `to`. */
function problemsAfter(file: string, from: string, to: string): readonly string[] {
  const text = soundContent[file] ?? '';
  expect(text).toContain(from);
  const directory = writeContent({ ...soundContent, [file]: text.replace(from, to) });
  written.push(directory);
  return readTyping(directory).problems.map((problem) => `${problem.file}:${problem.line} ${problem.message}`);
}

const QUESTION = 'typing/texts-question.yaml';
const NORMS = 'typing/norms.yaml';

describe('typing texts and norms', () => {
  it.each([
    ['typing/texts-copy.yaml', '好'.repeat(150), '好'.repeat(80), ':5 应为 120 到 260 个字，现为 81 个'],
    ['typing/texts-copy.yaml', 'mode: copy', 'mode: reply', ':1 mode 应与文件名一致，写成「copy」'],
    ['typing/texts-reply.yaml', 'id: reply-one', 'id: copy-one', ':3 id 与前面的文本相同'],
    ['typing/texts-reply.yaml', '好'.repeat(60), '好'.repeat(150), ':5 文字与前面的文本相同'],
    [QUESTION, '    mustSay:', '    mustsay:', 'mustsay'],
    [QUESTION, '[抱歉, 对不起]', '[抱歉, 抱歉]', ':7 「抱歉」写了两次'],
    [QUESTION, '[抱歉, 对不起]', "[抱歉, '']", '应有 1 到 12 个字，现有 0 个'],
    [NORMS, 'mode: reply', 'mode: copy', ':10 「copy」的标尺写了两次'],
    [NORMS, 'charactersPerMinute: 60', 'charactersPerMinute: 20', ':5 百分位和速度都应比前一行大'],
    [NORMS, '2026-11-22', '2026-02-30', '应为真实的日期'],
  ])('in %s with %j as %j are refused by their line', (file, from, to, problem) => {
    expect(problemsAfter(file, from, to).join('\n')).toContain(problem);
  });

  it('need the points of a reply where one answers in own words, and nowhere else', () => {
    const points = (soundContent[QUESTION] ?? '').split('    mustSay:')[1] ?? '';
    expect(problemsAfter(QUESTION, `    mustSay:${points}`, '').join()).toContain('mustSay');
    const reply = 'typing/texts-reply.yaml';
    const text = soundContent[reply] ?? '';
    expect(problemsAfter(reply, text, `${text}    mustSay:${points}`).join()).toContain('只有听问作答才写');
  });

  it('are reported by name when a file is missing', () => {
    const { [NORMS]: _, ...rest } = soundContent;
    const directory = writeContent(rest);
    written.push(directory);
    expect(readTyping(directory).problems).toEqual([{ file: NORMS, line: 1, message: '文件不存在' }]);
  });
});

describe('the product’s typing content', () => {
  const { content, problems } = readTyping(fileURLToPath(new URL('../../../content', import.meta.url)));

  it('is sound and enough in all three modes', () => {
    expect(problems).toEqual([]);
    const count = (mode: string) => content.texts.filter((text) => text.mode === mode).length;
    expect(count('copy')).toBeGreaterThanOrEqual(16);
    expect(count('reply')).toBeGreaterThanOrEqual(16);
    expect(count('question')).toBeGreaterThanOrEqual(12);
  });

  it('holds figures and marks in every passage, as the trade’s texts do', () => {
    for (const { id, mode, text } of content.texts) {
      if (mode === 'copy') expect([id, /\d/.test(text) && /[，。]/.test(text)]).toEqual([id, true]);
    }
  });
});

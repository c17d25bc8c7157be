import { describe, expect, it } from 'vitest';
import type { JobLexicon } from './job-lexicon.ts';
import { matchJob } from './match-job.ts';

const demand = (
  id: string,
  words: readonly string[],
  changes: Partial<JobLexicon['demands'][number]> = {},
): JobLexicon['demands'][number] => ({
  id,
  name: id,
  competency: null,
  group: 'tool',
  words,
  nextStep: '练一练。',
  ...changes,
});

const LEXICON: JobLexicon = {
  demands: [
    demand('crm', ['crm']),
    demand('complaint', ['投诉', '处理…纠纷'], { competency: 'adaptability', group: 'competency' }),
    demand('patience', ['耐心'], { competency: 'emotion', group: 'competency' }),
    demand('education', ['学历', '大专'], { group: 'condition' }),
    demand('shift', ['晚班', '早晚班'], { group: 'condition' }),
    demand('experience', ['经验'], { group: 'condition' }),
  ],
};
const match = (text: string) => matchJob(text, LEXICON, []);
const forces = (text: string) =>
  Object.fromEntries(match(text).demands.map(({ demand: { id }, force }) => [id, force] as const));

describe('matching a job description', () => {
  it('marks words where they stand in the text as written: full width, capitals, traditional, the longest', () => {
    const text = '會用ＣＲＭ系統，Crm熟練；能上早晚班';
    const { marks } = match(text);
    expect(marks.map(({ span }) => span.text)).toEqual(['ＣＲＭ', 'Crm', '早晚班']);
    for (const { span } of marks) expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(match('scrmx与crm2').marks).toEqual([]);
  });

  it('finds a word with a gap in its own clause only', () => {
    expect(match('处理退款、赔付等纠纷').marks[0]?.span.text).toBe('处理退款、赔付等纠纷');
    expect(match('处理退款，避免纠纷').marks).toEqual([]);
  });

  it('tells what is asked for from what is a plus and what is not needed', () => {
    expect(forces('学历不限，无需经验，要有耐心')).toEqual({
      education: 'not-needed',
      experience: 'not-needed',
      patience: 'needed',
    });
    expect(forces('有经验者优先，能上晚班')).toEqual({ experience: 'plus', shift: 'needed' });
    expect(forces('不上晚班，0经验也行，60秒内处理投诉')).toEqual({
      shift: 'not-needed',
      experience: 'not-needed',
      complaint: 'needed',
    });
    expect(forces('不需要上晚班')).toEqual({ shift: 'not-needed' });
    expect(forces('加分项：会crm、有投诉处理经验')).toEqual({ crm: 'plus', complaint: 'plus', experience: 'plus' });
    expect(forces('优先条件：\n1、会crm\n岗位要求：\n有耐心')).toEqual({ crm: 'plus', patience: 'needed' });
    expect(forces('无需经验；有经验者优先')).toEqual({ experience: 'plus' });
  });

  it('leaves out what the employer offers', () => {
    expect(forces('福利：晚班补贴\n要求：耐心')).toEqual({ patience: 'needed' });
  });

  it('puts needed things first and then those named more often', () => {
    const { demands } = match('有crm经验优先。要耐心，再耐心，会处理投诉');
    expect(demands.map(({ demand: { id } }) => id)).toEqual(['patience', 'complaint', 'crm', 'experience']);
  });

  it('finds own stories by their words before those of the same competency, and none for conditions', () => {
    const stories = [
      { id: 'calm', title: '骂人的顾客', text: '我没有生气', competencies: ['emotion'] as const },
      { id: 'old', title: '老人', text: '我耐心解释了五遍', competencies: [] },
      { id: 'school', title: '学历', text: '我大专毕业', competencies: [] },
    ];
    const { demands } = matchJob('要耐心，大专学历', LEXICON, stories);
    const storiesOf = (id: string) => demands.find((matched) => matched.demand.id === id)?.stories;
    expect(storiesOf('patience')).toEqual([
      { id: 'old', title: '老人', words: ['耐心'] },
      { id: 'calm', title: '骂人的顾客', words: [] },
    ]);
    expect(storiesOf('education')).toEqual([]);
  });

  it('reads years, education, typing speed and hours', () => {
    expect(
      match('大专或本科，两年以上客服经验，打字每分钟不低于60字，早班8:30-16:30，晚班16:30至次日0:30').conditions,
    ).toEqual({
      years: 2,
      education: '大专',
      typingSpeed: 60,
      shifts: [
        { name: '早班', from: '8:30', to: '16:30' },
        { name: '晚班', from: '16:30', to: '次日0:30' },
      ],
    });
    expect(match('半年以上经验，打字50字/分钟').conditions).toMatchObject({ years: 0.5, typingSpeed: 50 });
    expect(match('不要求本科，公司成立10年').conditions).toEqual({
      years: null,
      education: null,
      typingSpeed: null,
      shifts: [],
    });
  });

  it('asks for nothing in an empty text and stays quick on a long one', () => {
    expect(match('')).toMatchObject({ marks: [], demands: [] });
    expect(match('处理耐心晚班'.repeat(3_333)).demands).toHaveLength(2);
    // Runs of blanks and digits once took longer than anybody waits.
    for (const pasted of [' ', '1', '1 ', '（', '早班 ', '每分钟', '9:00 ', '打字']) {
      expect(match(pasted.repeat(20_000 / pasted.length)).conditions).toMatchObject({ years: null, education: null });
    }
  });
});

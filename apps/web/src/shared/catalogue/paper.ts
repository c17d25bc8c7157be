import { defineText } from './define-text.ts';

/** Choosing a paper. The room itself is `sitting.ts`. */
export const paperText = defineText(
  {
    title: '试卷',
    lead: '题目、时限、评分细则都公开，交卷后逐条告诉你哪句话得了分。',
    full: '整卷',
    short: '短卷',
    fullAdvice: '和正式笔试一样长。写满全卷约 3900 字，打字要 50 到 80 分钟。',
    shortAdvice: '每个部分抽一题，先摸个底。',
    start: (form: string) => `开始${form}`,
    resume: '接着写',
    openNow: (form: string, minutes: number) => `你有一份${form}还没交，还剩 ${minutes} 分钟。`,
    facts: (questions: number, points: number, minutes: number) => `${questions} 题　${points} 分　${minutes} 分钟`,
    rulesTitle: '开始之前',
    rules: [
      '点「开始」就计时，以服务器的时间为准。关掉页面时间照走，回来接着写；服务器自己中断的时间会补给你。',
      '每题标的用时是建议，超了不扣分。题目可以跳着做，随时回头改。',
      '停笔不到一秒自动保存。断网时先存在这台设备上，连上后自动补传。',
      '到点自动交卷，写了多少算多少。没写的题记「未作答」，不当成答错。',
      '交卷后不能再改，报告当场出来。',
    ],
    starting: '正在准备试卷…',
  },
  {
    title: 'Papers',
    lead: 'Questions, time and rubric are public; afterwards you see which of your words earned which points.',
    full: 'Full paper',
    short: 'Short paper',
    fullAdvice: 'As long as the real thing: about 3,900 characters, 50 to 80 minutes of typing.',
    shortAdvice: 'One question of each section, to find out where you stand.',
    start: (form) => `Start: ${form.toLowerCase()}`,
    resume: 'Go on',
    openNow: (form, minutes) => `${form}: not handed in yet, ${minutes} min left.`,
    facts: (questions, points, minutes) => `${questions} questions · ${points} points · ${minutes} min`,
    rulesTitle: 'Before you start',
    rules: [
      'The clock starts when you press start and is the server’s. It runs on when you close the page; time the server itself was away is given back.',
      'The time at each question is advice only. Jump between questions as you like.',
      'Every pause is saved within a second. Without a network it is kept on this device and sent later.',
      'When time is over, what is there is handed in. An empty answer is “not answered”, not “wrong”.',
      'After handing in nothing can be changed; the report comes at once.',
    ],
    starting: 'Preparing the paper…',
  },
);

import { defineText } from './define-text.ts';

/** Making a link to a report. */
export const shareText = defineText(
  {
    share: '分享',
    title: '分享这份报告',
    seesTitle: '看得到',
    hiddenTitle: '看不到',
    sees: {
      paper: '分数、题目、你写下的回答，以及每一分的依据。',
      desk: '质量分和依据、整段接待记录、情绪变化和各项指标。',
    },
    hidden: {
      paper: '参考答案、改进建议、你的邮箱，以及别的作答和练习。对方不能改动任何东西。',
      desk: '示范做法、你的邮箱，以及别的作答和接待。对方不能改动任何东西。',
    },
    daysLegend: '有效期',
    days: (days: number) => `${days} 天`,
    name: '显示的名字（可以不填）',
    nameNote: '写在报告最上面，让对方知道是谁的。',
    make: '生成链接',
    making: '正在生成…',
    cancel: '取消',
    link: '报告链接',
    linkNote: (until: string) =>
      `链接只在这里显示一次，先复制下来。拿到链接的人不用登录就能看，到 ${until} 失效；想提前收回，去「我的数据」。`,
    toShares: '管理分享',
    done: '好了',
  },
  {
    share: 'Share',
    title: 'Share this report',
    seesTitle: 'Shown',
    hiddenTitle: 'Not shown',
    sees: {
      paper: 'The score, the questions, the answers you wrote, and what each point rests on.',
      desk: 'The score and its reasons, the whole conversation, the mood and the figures.',
    },
    hidden: {
      paper: 'Model answers, advice, your e-mail address, your other work. Nobody can change anything.',
      desk: 'The way that works, your e-mail address, your other work. Nobody can change anything.',
    },
    daysLegend: 'Valid for',
    days: (days) => (days === 1 ? '1 day' : `${days} days`),
    name: 'Name to show (optional)',
    nameNote: 'Stands on top of the report, so that it is known whose it is.',
    make: 'Make the link',
    making: 'Making…',
    cancel: 'Cancel',
    link: 'Link to the report',
    linkNote: (until) =>
      `The link is shown only this once; copy it now. Whoever has it can read the report without signing in until ${until}. To end it sooner, go to “My data”.`,
    toShares: 'Manage links',
    done: 'Done',
  },
);

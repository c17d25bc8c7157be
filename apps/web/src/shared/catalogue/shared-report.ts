import { defineText } from './define-text.ts';

/** A report seen by somebody who got its link. */
export const sharedReportText = defineText(
  {
    title: { paper: '成绩报告', desk: '接待报告' },
    loading: '正在打开报告…',
    from: (name: string) => `${name} 分享的报告`,
    fromNobody: '别人分享给你的报告',
    until: (when: string) => `链接到 ${when} 失效，分享的人也可以提前收回。`,
    about:
      '面面俱到是开放的在线客服面试与练习平台。分数由公开的规则按写下的原话给出，仅供参考，不应单独用来决定录用。报告里的「你」和「我」都指作答的人。',
    toFront: '了解面面俱到',
    overTitle: '这个链接打不开了',
    overBody: '它可能抄错了，或者已经到期、被分享的人收回。需要的话，请对方再发一个。',
    failedTitle: '报告没有打开',
  },
  {
    title: { paper: 'Report', desk: 'Desk report' },
    loading: 'Opening the report…',
    from: (name) => `Shared by ${name}`,
    fromNobody: 'A report that was shared with you',
    until: (when) => `The link ends on ${when}; whoever shared it may end it sooner.`,
    about:
      'Mianmian is an open platform for customer-service interviews and practice. Points follow public rules from the words that were written; they are for reference and should not alone decide on hiring. “You” in the report is whoever wrote the answers.',
    toFront: 'About Mianmian',
    overTitle: 'This link no longer opens',
    overBody: 'It may be mistyped, or it has expired or was ended by whoever shared it. Please ask them for another.',
    failedTitle: 'The report did not open',
  },
);

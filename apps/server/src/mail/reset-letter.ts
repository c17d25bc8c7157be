import type { Letter } from './mailer.ts';

export type ResetLetter = { readonly to: string; readonly link: string; readonly minutes: number };

/** The letter with the link for a new password: nothing about the person but the address it goes to. */
export function writeResetLetter({ to, link, minutes }: ResetLetter): Letter {
  const lines = [
    '有人（应该就是你）请求给面面俱到上这个邮箱的账号重新设置密码。',
    `请在 ${minutes} 分钟内打开下面的链接，设置一个新密码。链接只能用一次：`,
  ];
  const after = [
    '设好以后，所有设备都会退出登录，需要用新密码重新登录；你的作答和报告都不受影响。',
    '如果不是你请求的，不用理会这封信，密码不会改变。',
  ];
  return {
    to,
    subject: '重新设置面面俱到的密码',
    text: [...lines, '', link, '', ...after, ''].join('\n'),
    html: [
      '<!doctype html><html lang="zh-CN"><body style="font-family:sans-serif;line-height:1.7">',
      ...lines.map(paragraph),
      `<p><a href="${escapeHtml(link)}">${escapeHtml(link)}</a></p>`,
      ...after.map(paragraph),
      '</body></html>',
    ].join('\n'),
  };
}

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

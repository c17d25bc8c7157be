import { expect, test } from 'vitest';
import { mailAddress } from './mail-address.ts';

test('a mail begins with whom it goes to, its subject and its lines, whatever they hold', () => {
  const text = '林经理您好：\n感谢您抽时间 & 指点。';
  const address = mailAddress({ contact: '林经理 <lin+hr@example.com>', subject: '感谢“云集”的面试机会?', text });
  expect(address.startsWith('mailto:lin%2Bhr@example.com?subject=')).toBe(true);
  const { searchParams } = new URL(address);
  expect(searchParams.get('subject')).toBe('感谢“云集”的面试机会?');
  expect(searchParams.get('body')).toBe('林经理您好：\r\n感谢您抽时间 & 指点。');
  expect([...searchParams.keys()]).toEqual(['subject', 'body']);
  expect(mailAddress({ contact: '林经理', subject: 's', text: '' })).toBe('mailto:?subject=s&body=');
});

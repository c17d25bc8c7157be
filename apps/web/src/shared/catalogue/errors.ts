import { defineText } from './define-text.ts';

/** What happened, what was kept, what to do; one line for each code of the contract and two of the browser's own. */
export const errorsText = defineText(
  {
    'bad-request': '服务器没看懂这次提交。你写的内容还在页面上，请重新载入后再试。',
    'not-signed-in':
      '这个浏览器里没有你的访客身份，可能是清除过 Cookie。写下的内容还在本机，可以先复制出来，再从首页重新开始。',
    'forbidden-origin': '请求来自别的网址，被拒绝了。请从本站首页重新打开。',
    'not-found': '找不到这项内容：地址可能写错了，或者它不属于这台设备上的访客。',
    conflict: '这道题在别处又改过。两边的内容都留着，请选择用哪一份。',
    closed: '这份试卷已经交卷，不再接收修改。没存上的内容还在本机，可以复制。',
    'not-finished': '还没有交卷，交卷之后才能看报告。',
    'model-answer-locked': '先自己答一遍，再看参考答案；正在做的试卷里有这道题的，要先交卷。',
    'desk-refused': '工作台没有做这一步，其余的都没有变。请看看这个会话现在的情况再试。',
    'too-large': '内容太长，没有提交。请删减到 5000 字以内。',
    'too-many': '操作太频繁，稍等片刻会自动再试。你写的内容都在。',
    internal: '服务器出了点问题，已经记录。你写的内容还在，请稍后再试。',
    'not-ready': '服务器正在启动，请稍等片刻再试。',
    offline: '连不上服务器。你写的内容还在本机，连上后可以继续。',
    unreadable: '收到的回应看不懂，可能是网络中间设备拦截了，或者页面版本太旧。请重新载入。',
  },
  {
    'bad-request': 'The server did not understand this. What you wrote is still here; please reload and try again.',
    'not-signed-in':
      'This browser holds no guest identity, maybe cookies were cleared. What you wrote is still on this device: copy it, then start again from the front page.',
    'forbidden-origin': 'The request came from another site and was refused. Please open this site’s front page again.',
    'not-found': 'Not found: the address may be wrong, or it does not belong to this device’s guest.',
    conflict: 'This answer was changed elsewhere. Both texts are kept; please choose.',
    closed: 'This paper has been handed in and takes no more changes. Anything unsaved is still on this device.',
    'not-finished': 'Not handed in yet; the report comes after that.',
    'model-answer-locked':
      'Try it yourself first, then see the model answer; a paper in progress that asks it must be handed in before.',
    'desk-refused': 'The desk did not do this; nothing else changed. Look how the chat stands now and try again.',
    'too-large': 'Too long, not sent. Please shorten it to 5,000 characters.',
    'too-many': 'Too many requests; it will try again in a moment. What you wrote is kept.',
    internal: 'Something failed on the server and was logged. What you wrote is kept; please try again later.',
    'not-ready': 'The server is starting; please try again in a moment.',
    offline: 'Cannot reach the server. What you wrote is kept on this device and you can go on once connected.',
    unreadable: 'The reply made no sense: something in between may have intercepted it, or this page is old. Reload.',
  },
);

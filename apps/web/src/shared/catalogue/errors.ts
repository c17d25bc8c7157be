import { defineText } from './define-text.ts';

/** What happened, what was kept, what to do; one line for each code of the contract and two of the browser's own. */
export const errorsText = defineText(
  {
    'bad-request': '服务器没看懂这次提交。你写的内容还在页面上，请重新载入后再试。',
    'not-signed-in':
      '这个浏览器里没有你的访客身份，可能是清除过 Cookie，或者退出了登录。写下的内容还在本机：有账号的，登录后接着做；访客可以先复制出来，再从首页重新开始。',
    'account-needed': '这里要登录账号才能用。访客的作答都在，注册或登录时可以一起带过去。',
    'wrong-credentials': '邮箱、密码或恢复码不对，什么都没有改动。请核对后再试。',
    'not-allowed': '你在这个组织里的角色不能做这一步，什么都没有改动。需要的话请联系所有者。',
    'link-over': '这个链接不对，或者已经用过、被收回、过期了。请向给你链接的人再要一个。',
    'email-taken': '这个邮箱已经注册过，没有新建账号，你的作答都还在。请直接登录。',
    'weak-password': '这个密码太常见，容易被猜到。请换一个别人想不到的，例如几个不相干的词。',
    'already-signed-in': '这个浏览器已经登录着一个账号。要换账号，请先退出登录。',
    'last-owner': '组织里只剩你一位所有者，没有改动。请先把所有者交给另一位成员，或者解散组织。',
    'limit-reached': '数量已经到上限，没有新增，原有的都在。请过几个小时再来，或先结束、删掉不用的。',
    'no-mail': '这台服务器没有设置发信，邮件没有发出。请用注册时保存的恢复码找回密码。',
    'forbidden-origin': '请求来自别的网址，被拒绝了。请从本站首页重新打开。',
    'not-found': '找不到这项内容：地址可能写错了，或者它不属于这台设备上的访客或账号。',
    conflict: '这里的内容在别处又改过。两边都留着，请选择用哪一份。',
    closed: '这份试卷已经交卷，不再接收修改。没存上的内容还在本机，可以复制。',
    'not-finished': '还没有交卷，交卷之后才能看报告。',
    'model-answer-locked': '先自己答一遍，再看参考答案；正在做的试卷里有这道题的，要先交卷。',
    'desk-refused': '工作台没有做这一步，其余的都没有变。请看看这个会话现在的情况再试。',
    'too-slow': '网络太慢，这一次没有传完，稍后会自动再试。你写的内容都在。',
    'too-large': '内容太长，没有提交。你写的内容还在页面上，请缩短以后再试。',
    'too-many': '操作太频繁，稍等片刻会自动再试。你写的内容都在。',
    internal: '服务器出了点问题，已经记录。你写的内容还在，请稍后再试。',
    'bad-file':
      '这个文件读不出文字：可能损坏、加了密码、是扫描的图片，或者格式和后缀不一致。文件没有保存，已填的内容都在。请另存为 docx、pdf 或 txt 再传，或者直接把文字粘贴进来。',
    'too-busy': '服务器正在处理别的文件，这一个没有读，已填的内容都在。请过几秒再传，或者直接把文字粘贴进来。',
    'not-ready': '服务器正在启动，或者这一部分暂时打不开；保存过的都在，请稍等片刻再试。',
    offline: '连不上服务器。你写的内容还在本机，连上后可以继续。',
    unreadable: '收到的回应看不懂，可能是网络中间设备拦截了，或者页面版本太旧。请重新载入。',
  },
  {
    'bad-request': 'The server did not understand this. What you wrote is still here; please reload and try again.',
    'not-signed-in':
      'This browser holds no identity of yours: cookies were cleared or you were signed out. What you wrote is still on this device: sign in and go on, or copy it and start again from the front page.',
    'account-needed': 'This needs an account. Your work as a guest is kept and can come along when you sign up or in.',
    'wrong-credentials': 'Address, password or code is wrong; nothing was changed. Please check and try again.',
    'not-allowed': 'Your role in this organisation does not allow this; nothing was changed. An owner can help.',
    'link-over': 'This link is wrong, used, revoked or expired. Please ask for a new one.',
    'email-taken': 'This address already has an account; none was made and your work is kept. Please sign in.',
    'weak-password':
      'This password is too common. Please choose one that nobody guesses, such as a few unrelated words.',
    'already-signed-in': 'An account is signed in here already. Sign out first to change accounts.',
    'last-owner': 'You are the only owner left; nothing was changed. Make somebody else an owner, or close it.',
    'limit-reached':
      'No more of these for now; nothing was added, what you have is kept. Please come back in some hours, or finish or remove some.',
    'no-mail': 'This server cannot send mail, so none was sent. Please use one of your recovery codes.',
    'forbidden-origin': 'The request came from another site and was refused. Please open this site’s front page again.',
    'not-found': 'Not found: the address may be wrong, or it does not belong to this device’s guest or account.',
    conflict: 'This answer was changed elsewhere. Both texts are kept; please choose.',
    closed: 'This paper has been handed in and takes no more changes. Anything unsaved is still on this device.',
    'not-finished': 'Not handed in yet; the report comes after that.',
    'model-answer-locked':
      'Try it yourself first, then see the model answer; a paper in progress that asks it must be handed in before.',
    'desk-refused': 'The desk did not do this; nothing else changed. Look how the chat stands now and try again.',
    'too-slow': 'The network is too slow and this did not get through; it will try again. What you wrote is kept.',
    'too-large': 'Too long, not sent. What you wrote is still here; please shorten it and try again.',
    'too-many': 'Too many requests; it will try again in a moment. What you wrote is kept.',
    internal: 'Something failed on the server and was logged. What you wrote is kept; please try again later.',
    'bad-file':
      'No text could be read from this file: it may be broken, locked, a scanned picture, or not what its name says. It was not kept; what you filled in is still there. Save it as docx, pdf or txt, or paste the text.',
    'too-busy':
      'The server is reading other files and did not read this one; what you filled in is still there. Try again in a few seconds, or paste the text.',
    'not-ready':
      'The server is starting, or this part of it cannot be opened now; what you saved is kept. Please try again in a moment.',
    offline: 'Cannot reach the server. What you wrote is kept on this device and you can go on once connected.',
    unreadable: 'The reply made no sense: something in between may have intercepted it, or this page is old. Reload.',
  },
);

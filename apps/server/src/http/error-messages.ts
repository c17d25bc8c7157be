import type { Quota } from '@mianmian/application/ports/quota-store';
import type { BadFileReason, DeskRefusalReason } from '@mianmian/application/use-cases/refusal';
import type { ErrorCode } from '@mianmian/contract/error';

/** What happened, what was kept, what to do. */
export const ERROR_MESSAGES: Readonly<Record<ErrorCode, string>> = {
  'bad-request': '请求的内容不完整或格式不对，这一次没有保存，之前保存的都在。请刷新页面后再试。',
  'not-signed-in':
    '没有找到你的身份：可能登录已过期、在别处被退出，或清除过浏览器数据。已保存的内容没有删除；有账号请重新登录，访客请用原来的浏览器打开，或从首页重新开始。',
  'account-needed': '这里要登录账号才能用；你现在是访客，已保存的作答都在。请先注册或登录，访客的作答可以一起带过去。',
  'wrong-credentials': '邮箱、密码或恢复码不对，什么都没有改动。请核对后再试；忘记密码可以用恢复码找回。',
  'forbidden-origin': '这个请求不是从本站的页面发出的，已经拒绝，什么都没有改动。请在本站页面里操作。',
  'not-allowed': '你在这个组织里的角色不能做这一步，什么都没有改动。需要的话请联系组织的所有者。',
  'not-found': '没有找到这项内容，或者它不属于你。你自己的作答都在「我的」里。',
  'link-over': '这个链接不对，或者已经用过、被收回、过期了，什么都没有改动。请向给你链接的人再要一个。',
  conflict: '这道题在别的页面或设备上有更新的内容，两边都没有丢，也没有互相覆盖。请选择保留哪一份。',
  closed: '已经交卷或考试时间已到，这次的修改没有收下；之前保存的答案都在，以交卷时的为准。',
  'not-finished': '这份试卷还没有交，答案都已保存。交卷以后就能看到报告。',
  'model-answer-locked':
    '参考答案在作答之后才能看；正在做的试卷要先交卷，没有面完的模拟面试要先结束。先答一次这道题，答案和评分都会保存。',
  'desk-refused': '工作台没有做这一步，其余的都没有变，之前的都已保存。请刷新页面看看现在的情况。',
  'email-taken': '这个邮箱已经注册过，没有新建账号，访客的作答都还在。请直接登录；忘记密码可以用恢复码找回。',
  'weak-password': '这个密码太常见，容易被猜到，没有保存。请换一个别人想不到的，例如几个不相干的词。',
  'already-signed-in': '这个浏览器已经登录着一个账号，什么都没有改动。要换账号请先退出登录。',
  'last-owner': '组织里只剩你一位所有者，没有改动。请先把所有者交给另一位成员，或者解散组织。',
  'limit-reached': '数量已经到上限，没有新增，原有的都在。请先删掉不用的再试。',
  'too-slow': '请求没有在时限内传完，这一次没有处理，之前保存的都在。请检查网络，过一会儿再试。',
  'too-large': '内容太长，超过了上限，这一次没有保存，之前保存的都在。请缩短以后再试。',
  'bad-file':
    '这个文件读不出文字：可能损坏、加了密码、是扫描的图片，或者格式和后缀不一致。文件没有保存，已填的内容都在。请换一种格式另存再传，或者直接把文字粘贴进来。',
  'too-many': '操作太频繁，这一次没有处理，之前保存的都在。请稍等几秒再试。',
  internal: '服务器出了问题，这一次没有完成，之前保存的都在。请稍后再试；如果一直这样，请把出现的时间告诉我们。',
  'not-ready': '服务器正在启动、停止，或者暂时连不上数据库，之前保存的都在。请过几秒再试，重复提交不会重复保存。',
  'too-busy': '服务器正在处理别的文件，这一个没有读，已填的内容都在。请过几秒再传，或者直接把文字粘贴进来。',
  'no-mail': '这台服务器没有设置发信，邮件没有发出，账号没有改动。请用注册时保存的恢复码找回密码。',
};

/** Of what there is only so much in 24 hours, or at once. */
export const QUOTA_MESSAGES: Readonly<Record<Quota, string>> = {
  'papers-a-day': '24 小时里开始的试卷已经到上限，这一份没有开始，之前的都在。请过几个小时再来；注册账号后上限更高。',
  'open-papers': '没有交的试卷已经到上限，这一份没有开始，之前的都在。请先在「我的」里交掉几份。',
  'answers-a-day': '24 小时里的练习已经到上限，这一次没有评分，之前的都在。请过几个小时再来；注册账号后上限更高。',
  'interviews-a-day':
    '24 小时里的模拟面试已经到上限，这一场没有开始，之前的都在。请过几个小时再来；注册账号后上限更高。',
  'desks-a-day': '24 小时里开的工作台已经到上限，这一场没有开始，之前的都在。请过几个小时再来；注册账号后上限更高。',
  'agent-runs-a-day':
    '24 小时里程序开的场次已经到上限，这一场没有开始，之前的都在。请过几个小时再来；注册账号后上限更高。',
  'exercises-a-day':
    '24 小时里记下的练习已经到上限，这几次还没有记到服务器上，之前的都在。请过几个小时再来；注册账号后上限更高。',
  'tasks-a-day': '24 小时里开始的任务已经到上限，这一份没有开始，之前的都在。请过几个小时再来；注册账号后上限更高。',
  'notes-kept': '档案、研究和故事一共已经到上限，这一份没有新建，原有的都在。请先删掉不用的再试。',
  'note-characters': '档案、研究和故事的文字总量已经到上限，这一次没有保存，之前保存的都在。请先删掉不用的再试。',
};

/** Why the desk did not do something. */
export const DESK_REFUSALS: Readonly<Record<DeskRefusalReason, string>> = {
  run_over: '顾客都已经离开，这一条没有发出；之前的对话都已保存。现在还可以写备注、打标签、建工单，或者结束本场。',
  no_chat: '没有这个会话，什么都没有发出，也没有改动。请在会话列表里重新选一位顾客。',
  chat_over: '这位顾客已经离开，这一条没有发出；之前的对话都已保存。还可以给他写备注、打标签或建工单。',
  chat_not_begun: '这位顾客还没有来，什么都没有发出。请先接待列表里的顾客。',
  empty_text: '还没有写内容，没有发出。写一句再发。',
  paused: '练习暂停着，这一步没有做，时间也没有走；之前的都已保存。点「继续」以后再试。',
  no_pause: '测试里时间一直走，不能暂停；之前的都已保存。想边想边练，请用练习模式。',
  interrupted:
    '这一场进行到一半时，平台的引擎或题目更新了，没有办法接着算，也就没有评分；对话记录都在。请重新开始一场。',
  no_such_turn: '没有这一轮对话，什么都没有改动。请从客服或顾客的一条消息试起。',
  cannot_say: '这个时刻说不了话：顾客还没有来，或者已经离开。当时的报告都在，请换一轮试。',
  changed: '这一场用的题目后来更新过，不能再拿旧的一场去试另一句；当时的报告都在。请用新的一场来试。',
};

export const NOTE_CONFLICT_MESSAGE =
  '这一份在别的页面或设备上有更新的内容，两边都没有丢，也没有互相覆盖。请看看两份，选择保留哪一份。';
export const INTERVIEW_CONFLICT =
  '另一个页面已经先答了这一问，这一次没有收下，之前的都已保存。你写的还在这个页面上，请刷新看看面试走到了哪里。';
export const INTERVIEW_CLOSED = '这场面试已经结束，这一句没有收下；之前答的都已保存，可以去看报告。';
export const INTERVIEW_NOT_OVER = '这场面试还没有结束，已答的都已保存。答完或提前结束以后就能看到报告。';
export const CONTENT_BROKEN =
  '这一部分的内容文件有错误，暂时打不开；你之前保存的都在，其他部分照常可用。请过一阵再来，一直这样请告诉维护者。';
export const DESK_CLOSED = '这一场已经结束，这一步没有做；之前的都已保存，可以去看报告。';
export const TASK_CLOSED = '这份任务已经交过，这一次没有收下；之前交的和它的结果都在，刷新页面就能看到。';
export const DESK_NOT_OVER = '这一场还没有结束，之前的都已保存。结束以后就能看到报告和回放。';

const PASTE = '文件没有保存，已填的内容都在。也可以直接把文字粘贴进来。';

/** Why no text came out of an uploaded file. */
export const BAD_FILE_MESSAGES: Readonly<Record<BadFileReason, string>> = {
  empty: `这个文件是空的，里面没有字。请检查选的是不是这一份；${PASTE}`,
  broken: `这个文件已经损坏，打不开。请重新下载或另存一份再传；${PASTE}`,
  locked: `这个 PDF 加了密码，读不出来。请用密码打开后另存为不加密的再传；${PASTE}`,
  'no-text': `这个文件里只有图片，没有可以读出的文字，多半是扫描件或截图。请换一份文字版；${PASTE}`,
  'not-what-named': `这个文件的内容和后缀不一致，不是真正的 Word 或 PDF。请用原来的软件另存为 docx 或 pdf 再传；${PASTE}`,
  'old-word': `这是旧版 Word（.doc）文件，读不了。请另存为 .docx 再传；${PASTE}`,
  'other-kind': `这不是 txt、docx 或 pdf 文件，读不了。请另存为这三种之一再传；${PASTE}`,
  'too-complex': `这个文件展开后太大或太复杂，读到一半停下了。请只留岗位描述那几页再传；${PASTE}`,
};

/** Lies on top of an export. */
export const EXPLANATION = `这是你在面面俱到里的全部数据。

data.json
  所有记录，一种一组，字段名就是存放时的名字；时间是 1970 年以来的毫秒数（登录相关的是 ISO 时间）。
  person、auth_user、auth_account、auth_session：你是谁，怎么登录，哪些设备登录着。
  sitting、sitting_event、draft：每次答卷的经过，和还没有交卷的草稿（只留最新一稿）。
  interview、interview_turn：每场模拟面试里你和面试官说的每一句，和开始时从求职档案里读到的（facts）。
  answer：交卷、面试和练习的每个答案，连同评分（分数、依据的原话、没有算分的原话和原因）。
  desk_run、desk_input、desk_event、desk_report：每场工作台的经过，你做的每一步，看到的一切，和报告。
  note：求职档案、公司研究和故事（只留最新一稿）。exercise：题卡、训练、打字、演练、设备检查的每一次。
  task：每个数据任务和内容任务，你交的内容和结果。
  share：你做的分享链接。membership、invitation：你在哪些组织里，你发出的邀请。

试卷、模拟面试、任务、工作台几个文件夹，单题练习.txt 和求职档案与故事.txt
  同样的内容写成可以直接读的文字，时间是北京时间。

没有放进来的
  密码、登录凭据、恢复码和链接的密钥：它们只存了无法还原的散列，或者谁拿到就能冒充你。
  工作台和模拟面试里引擎的内部记录：结果都在报告里；正在进行时，它们会提前泄露题目。
  任务的题面和真相：结果里已经对照着写明；没有交的，会提前泄露答案。
`;

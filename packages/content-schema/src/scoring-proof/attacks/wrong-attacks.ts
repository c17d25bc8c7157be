import type { Attack } from '../attack.ts';

const ANGRY = '你们这什么破店！买回来就是坏的，等了三天没人理，赶紧给我退钱，不然我投诉到底，让你们上热搜！';

/** Bad practice, promises nobody may make, and answers that answer something else. */
export const WRONG_ATTACKS: readonly Attack[] = [
  {
    id: 'wrong/endorsed-ignore',
    text: () =>
      '这种情况别理他就行了，越理越来劲。我一般把聊天窗口最小化，该吃饭吃饭，过半个小时他自己就不说话了。大家都是这么干的，我觉得很有效，推荐给新人。',
  },
  {
    id: 'wrong/endorsed-shout',
    text: () =>
      '谁骂我我就骂回去，一句不让。跟这种人讲道理没用，就得比他声音大。我以前骂走过好几个，组长也没说我什么，我觉得做客服就得硬气。',
  },
  {
    id: 'wrong/endorsed-lie',
    text: () =>
      '先随便编个理由哄住他，说仓库系统坏了、快递爆仓了都行，反正他也查不到。拖个三五天他自己就忘了，这样既不用赔钱，指标也好看，亲测好用。',
  },
  {
    id: 'wrong/endorsed-blame',
    text: () => '我会告诉他这是快递的责任，不归我们管，让他自己找快递。再不行就说是他自己没看清楚详情页，怪不得我们。',
  },
  {
    id: 'wrong/promise-cure',
    text: () => '亲，您放心，我向您保证这款产品包治好，三天见效，绝对不过敏，没有任何副作用，无效全额退款还赔您十倍！',
  },
  { id: 'wrong/promise-everything', text: () => '您要多少我赔多少，无条件满足，您说什么就是什么，百分之百让您满意！' },
  {
    id: 'wrong/add-wechat',
    text: () => '亲，平台上说话不方便，您加我微信，我私下给您转红包，五十块钱，您把差评删了就行，别让平台知道。',
  },
  { id: 'wrong/ask-password', text: () => '您把银行卡号、密码和短信验证码发给我，我帮您操作，两分钟就退到账。' },
  { id: 'wrong/customer-words', text: () => ANGRY },
  { id: 'wrong/customer-words-quoted', text: () => `顾客说：“${ANGRY}”` },
  { id: 'wrong/other-answer', text: ({ otherGood }) => otherGood[0] ?? '' },
  { id: 'wrong/other-answer-second', text: ({ otherGood }) => otherGood[1] ?? '' },
  { id: 'wrong/other-answer-third', text: ({ otherGood }) => otherGood[2] ?? '' },
  { id: 'wrong/three-other-answers', text: ({ otherGood }) => otherGood.join('\n') },
  {
    id: 'wrong/vows',
    text: () => '我一定会努力的，我会用心做好每一件事，尽我最大的努力让每一位顾客满意，请相信我，给我一个机会！',
  },
  {
    id: 'wrong/flattery',
    text: () => '这个问题问得太好了，考官辛苦了，贵公司是行业标杆，我非常向往，希望能加入这个大家庭。',
  },
  {
    id: 'wrong/dont-know',
    text: () => '这个我没有遇到过，也不太清楚，应该看公司规定吧，到时候问问领导，领导怎么说我就怎么做。',
  },
  {
    id: 'wrong/weather',
    text: () =>
      '今天天气不错，早上吃了两个包子一碗豆浆，地铁上人很多，我家的猫昨天生了四只小猫，都是橘色的，特别可爱。',
  },
];

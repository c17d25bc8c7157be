const NUMBER = '(?:\\d+(?:\\.\\d+)?|[零一二两俩三仨四五六七八九十百千半几]+)';
const COUNTED =
  '(?:个|张|件|份|套|盒|箱|斤|次|遍|位|人|单|笔|款|本|瓶|袋|包|支|条|片|双|只|台|层|楼|码|寸|克|升|毫升|cm|kg|g|ml|星|样|三)';

/** Times, sums, counts and other figures; sticky, the first that fits at a place counts. */
export const FIGURES: readonly (readonly [string, RegExp])[] = [
  ['clock', new RegExp(`(?:\\d{1,2}[:]\\d{2}|${NUMBER}点(?:半|钟|一刻|${NUMBER}分?)?)(?!头|个|击|开)`, 'y')],
  ['money', new RegExp(`(?:[¥￥]\\s*\\d+(?:\\.\\d+)?|${NUMBER}(?:元|块钱|块|毛|折|积分|rmb))(?!儿|表)`, 'y')],
  ['minutes', new RegExp(`${NUMBER}个?(?:半)?(?:秒钟|秒|分钟|分半|小时|钟头|min)`, 'y')],
  ['date', new RegExp(`(?:${NUMBER}月${NUMBER}[日号]?|${NUMBER}[号])`, 'y')],
  ['days', new RegExp(`${NUMBER}[-到至~]?${NUMBER}?个?(?:天|工作日|日|周|礼拜|星期|个月|月|年)(?![号])`, 'y')],
  ['count', new RegExp(`${NUMBER}${COUNTED}`, 'y')],
  ['digits', /[a-z]{0,3}\d{4,}/y],
  ['number', /\d+(?:\.\d+)?%?/y],
];

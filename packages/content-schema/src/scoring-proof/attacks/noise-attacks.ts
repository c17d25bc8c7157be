import type { Attack } from '../attack.ts';

/** What is no language, or none that is asked for. */
export const NOISE_ATTACKS: readonly Attack[] = [
  { id: 'noise/keys', text: () => 'asdfghjkl qwertyuiop zxcvbnm '.repeat(8) },
  {
    id: 'noise/chinese-keys',
    text: () => '啊是的飞哦额几哦了就看吗你不v从x这是的法规和我让他与i哦怕里看几个发的是在'.repeat(4),
  },
  { id: 'noise/rare-characters', text: () => '龘靐齉爩鱻麤龗灪吁龖厵滟爨癵籱饢驫鲡鹂鸾麣纞虋'.repeat(6) },
  { id: 'noise/emoji', text: () => '😀👍🌹🙏❤️'.repeat(40) },
  { id: 'noise/punctuation', text: () => '，。！？；：、……——（）“”'.repeat(20) },
  { id: 'noise/blank', text: () => ' \n\t\u3000'.repeat(100) },
  { id: 'noise/digits', text: () => '1234567890 13800138000 3.1415926 100% '.repeat(6) },
  { id: 'noise/one-character', text: () => '好'.repeat(10_000) },
  { id: 'noise/lone-surrogates', text: () => '\ud83d\udc00\ud800\udfff'.replace(/\udc00/g, '\ud83d').repeat(50) },
  { id: 'noise/zero-width', text: () => '\u200b\u200d\u2060\ufeff'.repeat(100) },
  { id: 'noise/control', text: () => '\u0000\u0001\u0007\u001b[31m\u007f'.repeat(40) },
  { id: 'noise/right-to-left', text: () => '\u202e我会先道歉再处理\u202c'.repeat(3).split('').reverse().join('') },
  { id: 'noise/markup', text: () => "<script>alert(1)</script><b>满意</b>'; DROP TABLE answers; --".repeat(4) },
  {
    id: 'noise/english',
    text: () =>
      'I would listen to the customer first, apologise sincerely, check the order, offer two solutions and follow up within one day.',
  },
  {
    id: 'noise/japanese',
    text: () => 'お客様のお話をよく聞いて、まずお詫びして、すぐに確認いたします。解決するまで責任を持って対応します。',
  },
  {
    id: 'noise/korean',
    text: () => '고객님의 말씀을 먼저 듣고 사과드린 다음 바로 확인해서 해결해 드리겠습니다. 끝까지 책임지겠습니다.',
  },
  {
    id: 'noise/pinyin',
    text: () => 'wo hui xian ting gu ke shuo wan, ran hou dao qian, zai gei fang an, zui hou hui fang.',
  },
  { id: 'noise/ten-thousand-mixed', text: () => '客服订单顾客商品问题处理时间公司服务'.repeat(600).slice(0, 10_000) },
  {
    id: 'noise/poem',
    text: () => '床前明月光，疑是地上霜。举头望明月，低头思故乡。白日依山尽，黄河入海流。欲穷千里目，更上一层楼。',
  },
];

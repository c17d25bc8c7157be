import type { Attack, Material } from '../attack.ts';

const VIRTUES =
  '共情、倾听、耐心、细心、责任心、同理心、闭环、时效、合规、复盘、主动服务、首问负责、换位思考、情绪管理、预期管理、结果导向、用户思维、数据驱动';

const join =
  (separator: string) =>
  ({ facetNames }: Material) =>
    facetNames.join(separator);

/** Words that name what is wanted, and nothing done. */
export const LISTING_ATTACKS: readonly Attack[] = [
  { id: 'list/virtues', text: () => `${VIRTUES}。` },
  { id: 'list/virtues-as-mine', text: () => `我的优势：${VIRTUES}。` },
  { id: 'list/virtues-blank', text: () => VIRTUES.replaceAll('、', ' ') },
  { id: 'list/virtues-lines', text: () => VIRTUES.replaceAll('、', '\n') },
  { id: 'list/virtues-hashtags', text: () => `#${VIRTUES.replaceAll('、', ' #')}` },
  { id: 'list/facet-names', text: join('、') },
  { id: 'list/facet-names-blank', text: join(' ') },
  { id: 'list/facet-names-slash', text: join('/') },
  { id: 'list/criteria-names', text: ({ question }) => question.criteria.map(({ name }) => name).join('、') },
  {
    id: 'list/criteria-and-levels',
    text: ({ question }) => question.criteria.map(({ name }) => `${name}：全面，到位，优秀`).join('；'),
  },
  { id: 'list/examines', text: ({ question }) => `本题考察${question.examines.join('、')}，我都具备，而且很强。` },
  { id: 'list/arrows', text: () => '倾听→共情→致歉→核实→方案→时限→回访→复盘→闭环' },
  {
    id: 'list/theory',
    text: () => 'LAST原则、STAR法则、SMART原则、PDCA循环、5W2H、峰终定律、首问负责制、FCR、CSAT、NPS',
  },
];

import type { Attack, Material } from '../attack.ts';

const honest = ({ good }: Material): string => good[0] ?? '';
const weak = (): string => '我会好好跟他说，尽快处理，让他满意。';

/** An honest answer blown up: more of the same is worth no more. */
export const SWELLING_ATTACKS: readonly Attack[] = [
  { id: 'swell/answer-twice', text: (m) => `${honest(m)}\n${honest(m)}`, honest },
  { id: 'swell/answer-to-10000', text: (m) => `${honest(m)}\n`.repeat(60).slice(0, 10_000), honest },
  { id: 'swell/weak-forty-times', text: () => weak().repeat(40), honest: weak },
  {
    id: 'swell/one-sentence-twenty-times',
    text: ({ conduct }) => `我${conduct[0] ?? ''}。`.repeat(20),
    honest: ({ conduct }) => `我${conduct[0] ?? ''}。`,
  },
  {
    id: 'swell/each-sentence-twice',
    text: (m) =>
      honest(m)
        .split(/(?<=[。！？])/)
        .map((sentence) => sentence + sentence)
        .join(''),
    honest,
  },
  {
    id: 'swell/virtues-after-good',
    text: (m) => `${honest(m)}共情、倾听、耐心、细心、责任心、同理心、闭环、时效、合规、复盘、主动、高效。`,
    honest,
  },
  { id: 'swell/prompt-before-good', text: (m) => m.question.prompt + honest(m), honest },
];

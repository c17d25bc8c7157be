import type { Attack, Material } from '../attack.ts';

const each =
  (say: (conduct: string) => string) =>
  ({ conduct }: Material) =>
    conduct.map(say).join('');

/** The right words, all of them denied. */
export const DENYING_ATTACKS: readonly Attack[] = [
  { id: 'deny/i-will-not', text: each((conduct) => `我不会${conduct}。`) },
  { id: 'deny/never', text: each((conduct) => `我从来不会${conduct}。`) },
  { id: 'deny/no-need', text: each((conduct) => `没必要${conduct}。`) },
  { id: 'deny/too-lazy', text: each((conduct) => `我懒得${conduct}。`) },
  { id: 'deny/not-want', text: each((conduct) => `我不想${conduct}，`) },
  { id: 'deny/no-comma', text: each((conduct) => `我不会${conduct} `) },
  { id: 'deny/afterwards', text: each((conduct) => `${conduct}？我不会这么做。`) },
  { id: 'deny/forget-it', text: each((conduct) => `${conduct}，这种事我才不干。`) },
  { id: 'deny/why-should-i', text: each((conduct) => `凭什么要我${conduct}？`) },
  { id: 'deny/rhetorical', text: each((conduct) => `难道我还要${conduct}？`) },
  { id: 'deny/asked-and-refused', text: each((conduct) => `要${conduct}吗？没那个必要。`) },
  { id: 'deny/asked-and-doubted', text: each((conduct) => `${conduct}就有用吗？我看未必。`) },
  { id: 'deny/useless', text: each((conduct) => `${conduct}有什么用？`) },
  {
    id: 'deny/all-at-once',
    text: ({ conduct }) => `下面这些我一样都不会做：${conduct.join('；')}。一样都不做。`,
  },
  { id: 'deny/double-then-deny', text: each((conduct) => `不是我不会${conduct}，是我真的不想${conduct}。`) },
];

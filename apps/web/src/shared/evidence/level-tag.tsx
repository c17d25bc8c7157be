import type { EvaluationView } from '@mianmian/contract/evaluation';
import { evidenceText } from '../catalogue/evidence.ts';
import { useText } from '../catalogue/language.ts';

/** 全面 / 部分 / 未见, told by shape and word as well as colour. */
export const LevelTag = ({ level }: { readonly level: EvaluationView['criteria'][number]['level'] }) => (
  <span className="level-tag" data-level={level}>
    {useText(evidenceText).level[level]}
  </span>
);

/** 内容不足 / 未作答: never looks like points. */
export const StateTag = ({ state }: { readonly state: 'insufficient' | 'unanswered' }) => (
  <span className="state-tag">{useText(evidenceText).state[state]}</span>
);

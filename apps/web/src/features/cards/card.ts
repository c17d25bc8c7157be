import type { CardList } from '@mianmian/contract/card';

export type QuestionCard = CardList['cards'][number];

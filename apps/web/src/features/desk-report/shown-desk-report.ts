import type { DeskReport } from '@mianmian/contract/desk-report';
import type { SharedDesk } from '@mianmian/contract/shared-report';

/** A report as its owner reads it, or somebody with a link: what the link leaves out is not there and not shown. */
export type ShownDeskReport = Omit<SharedDesk, 'chats'> &
  Partial<Pick<DeskReport, 'runId' | 'seed' | 'variant' | 'bestPath'>> & { readonly chats: readonly ShownChat[] };

export type ShownChat = Omit<SharedDesk['chats'][number], 'facts'> & { readonly facts: ShownFacts };

type SharedFacts = SharedDesk['chats'][number]['facts'];
export type ShownFacts = Omit<SharedFacts, 'all'> & {
  readonly all: readonly (SharedFacts['all'][number] & { readonly asked?: readonly string[] })[];
};

import type { Phrase } from '@mianmian/core/simulation/desk/phrase';
import type { RunSetup } from '@mianmian/core/simulation/run/run';
import type { Article, Scenario } from '@mianmian/core/simulation/scenario/scenario';
import type { Policy } from '@mianmian/core/simulation/world/policy';
import type { Product } from '@mianmian/core/simulation/world/shop';
import type { ArgSpec } from '@mianmian/core/simulation/world/tools/tool';
import { TOOLS } from '@mianmian/core/simulation/world/tools/use-tool';

export type DeskScenarioView = Pick<
  Scenario,
  'id' | 'title' | 'trade' | 'about' | 'competencies' | 'difficulty' | 'isTutorial'
> & { readonly chats: number; readonly isPresale: boolean };

/** What lies on the desk before anybody writes: rules, articles and goods as any colleague could look them up. */
export type DeskTableView = Pick<Policy, 'shopName' | 'limits' | 'ticketKinds' | 'groups' | 'rules'> & {
  readonly scenario: DeskScenarioView;
  readonly startsAt: string;
  readonly knowledge: readonly Article[];
  readonly products: readonly Product[];
  readonly tools: readonly { readonly name: string; readonly about: string; readonly args: readonly ArgSpec[] }[];
  readonly phrases: readonly Omit<Phrase, 'trap'>[];
};

/** What of a scenario is the same in all its variants. */
export function viewScenario({
  id,
  title,
  trade,
  about,
  competencies,
  difficulty,
  isTutorial,
  variants,
}: Scenario): DeskScenarioView {
  const chats = variants[0]?.chats ?? [];
  const isPresale = chats.every((chat) => chat.isPresale);
  return { id, title, trade, about, competencies, difficulty, isTutorial, chats: chats.length, isPresale };
}

export function viewDeskTable(
  scenario: Scenario,
  { policy, variant }: RunSetup,
  phrases: readonly Phrase[],
): DeskTableView {
  const { shopName, limits, ticketKinds, groups, rules } = policy;
  return {
    scenario: viewScenario(scenario),
    startsAt: scenario.startsAt,
    shopName,
    limits,
    ticketKinds,
    groups,
    rules,
    knowledge: scenario.knowledge,
    products: variant.shop.products,
    tools: TOOLS.map(({ name, about, args }) => ({ name, about, args })),
    phrases: phrases.map(({ id, group, code, title, text }) => ({ id, group, code, title, text })),
  };
}

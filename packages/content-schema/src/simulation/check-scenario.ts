import type { Assertion } from '@mianmian/core/simulation/scenario/assertion';
import type { Purchase } from '@mianmian/core/simulation/scenario/purchase';
import type { ChatScript, Outcome, Scenario, Variant } from '@mianmian/core/simulation/scenario/scenario';
import type { Shop } from '@mianmian/core/simulation/world/shop';
import { type ContentFile, problemAt } from '../content-file.ts';
import type { ContentProblem } from '../content-problem.ts';
import { checkOracle } from './check-oracle.ts';
import { checkWords } from './check-words.ts';
import type { ScenarioFile } from './scenario-file.ts';

const VARIANTS_MIN = 4;
/** Shorter words are everybody's; a whole line on the desk would be an answer key. */
const TELLTALE_CHARACTERS = 8;

/** What is wrong in a scenario beyond its shape. */
export function checkScenario(
  source: ContentFile<ScenarioFile>,
  scenario: Scenario,
  policyIds: readonly string[],
  personaIds: readonly string[],
): readonly ContentProblem[] {
  const at = (index: number, message: string): ContentProblem => problemAt(source, ['variants', index], message);
  const problems: ContentProblem[] = [];
  if (!policyIds.includes(scenario.policyId)) {
    problems.push(problemAt(source, ['policy'], `没有店规「${scenario.policyId}」`));
  }
  if (!scenario.isTutorial) {
    if (scenario.variants.length < VARIANTS_MIN)
      problems.push(problemAt(source, ['variants'], `至少 ${VARIANTS_MIN} 个变体`));
    const endings = new Set(
      scenario.variants.map(({ shop, chats }) =>
        JSON.stringify([shop, chats.map((chat) => [chat.outcomes, chat.tellings])]),
      ),
    );
    if (endings.size < scenario.variants.length)
      problems.push(problemAt(source, ['variants'], '有两个变体的正确结局相同'));
  }
  scenario.variants.forEach((variant, index) => {
    const messages = [
      ...repeatedIds(scenario.variants.map(({ id }) => id)).map((id) => `变体 id「${id}」重复`),
      ...checkShop(variant),
      ...variant.chats.flatMap((chat) =>
        checkChat(variant, chat, personaIds).map((message) => `会话 ${chat.id}：${message}`),
      ),
      ...checkOracle(variant.oracle),
      ...answersOnDesk(scenario, variant),
    ];
    problems.push(...messages.map((message) => at(index, `变体 ${variant.id}：${message}`)));
  });
  return problems;
}

const repeatedIds = (ids: readonly string[]): readonly string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

/** Sums: what was paid is what the payments say; no more went back than was paid. Rows point at rows that exist. */
function checkShop({ shop }: Variant): readonly string[] {
  const sum = (rows: readonly { readonly orderId: string; readonly amountFen: number }[], orderId: string): number =>
    rows.filter((row) => row.orderId === orderId).reduce((total, { amountFen }) => total + amountFen, 0);
  const orderIds = shop.orders.map(({ id }) => id);
  return [
    ...shop.orders.flatMap(({ id, customerId, paidFen }) => [
      ...(shop.customers.some((customer) => customer.id === customerId) ? [] : [`订单 ${id} 的顾客不存在`]),
      ...(sum(shop.payments, id) === paidFen ? [] : [`订单 ${id} 的付款合计不等于 paidFen`]),
      ...(sum(
        shop.refunds.filter(({ status }) => status !== 'failed'),
        id,
      ) <= paidFen
        ? []
        : [`订单 ${id} 退得比付的多`]),
      ...(shop.items.some(({ orderId }) => orderId === id) ? [] : [`订单 ${id} 没有商品`]),
    ]),
    ...[...shop.items, ...shop.payments, ...shop.refunds, ...shop.parcels]
      .filter(({ orderId }) => !orderIds.includes(orderId))
      .map(({ id, orderId }) => `${id} 的订单 ${orderId} 不存在`),
    ...shop.traces
      .filter(({ parcelId }) => !shop.parcels.some(({ id }) => id === parcelId))
      .map(({ id, parcelId }) => `轨迹 ${id} 的包裹 ${parcelId} 不存在`),
  ];
}

function checkChat({ shop }: Variant, chat: ChatScript, personaIds: readonly string[]): readonly string[] {
  const { facts, tellings, consents, outcomes, forbidden, needs, openingTells } = chat;
  const known = {
    told: tellings.map(({ id }) => id),
    learned: facts.map(({ id }) => id),
    agreed: consents.map(({ id }) => id),
  };
  const assertions = [
    ...outcomes.flatMap(({ when }) => when.map(({ is }) => is)),
    ...outcomes.flatMap(({ buys }) => buys?.lines.flatMap(({ when }) => (when === undefined ? [] : [when])) ?? []),
    ...forbidden.map(({ is }) => is),
    ...needs.map(({ until }) => until),
  ];
  return [
    ...(shop.customers.some(({ id }) => id === chat.customerId) ? [] : [`顾客 ${chat.customerId} 不存在`]),
    ...(chat.orderId === undefined || shop.orders.some(({ id }) => id === chat.orderId)
      ? []
      : [`订单 ${chat.orderId} 不存在`]),
    ...chat.personas.filter((id) => !personaIds.includes(id)).map((id) => `没有性格「${id}」`),
    ...openingTells.filter((id) => !known.learned.includes(id)).map((id) => `openingTells 里的「${id}」不是事实`),
    ...[facts, tellings, consents, outcomes, needs, forbidden]
      .flatMap((list) => repeatedIds(list.map(({ id }) => id)))
      .map((id) => `id「${id}」重复`),
    ...(outcomes.some(({ ending }) => ending !== 'misled') ? [] : ['没有正确的结局']),
    ...outcomes
      .filter(({ ending, when }) => ending === 'deferred' && !when.some(({ is }) => demandsTicket(is)))
      .map(({ id }) => `结局「${id}」是延后处理，要有一条断言要求工单（rows: tickets）`),
    ...outcomes.flatMap(({ id, ending, buys }) => (buys === undefined ? [] : checkPurchase(shop, id, ending, buys))),
    ...assertions
      .flatMap(namesOf)
      .filter(({ kind, id }) => !known[kind].includes(id))
      .map(({ kind, id }) => `断言里的 ${kind}「${id}」不存在`),
    ...facts
      .filter(
        ({ id, slot, asked, isVolunteered }) =>
          slot === 'detail' && asked.length === 0 && !isVolunteered && !openingTells.includes(id),
      )
      .map(({ id }) => `事实「${id}」怎么问都问不出来：写 asked 或 isVolunteered`),
    ...tellings
      .filter(({ says, lies }) => lies.some((lie) => says.includes(lie)))
      .map(({ id }) => `「${id}」的一句话又真又假`),
    ...checkWords(chat),
  ];
}

/** A sale counts only at a right ending, of goods that exist, on an order that waits for it. */
function checkPurchase(shop: Shop, outcomeId: string, ending: Outcome['ending'], buys: Purchase): readonly string[] {
  const unknown = buys.lines.filter(({ sku }) => !shop.products.some((product) => product.sku === sku));
  const waiting = shop.orders.find(({ id }) => id === buys.orderId);
  return [
    ...(ending === 'misled' ? [`结局「${outcomeId}」被误导，不能算成交`] : []),
    ...unknown.map(({ sku }) => `结局「${outcomeId}」买的货品 ${sku} 不存在`),
    ...(buys.orderId === undefined || waiting?.status === 'unpaid'
      ? []
      : [`结局「${outcomeId}」要付的订单 ${buys.orderId} 不是未付款`]),
  ];
}

function demandsTicket(assertion: Assertion): boolean {
  if ('rows' in assertion) return assertion.rows === 'tickets' && assertion.max !== 0;
  if ('all' in assertion) return assertion.all.some(demandsTicket);
  if ('first' in assertion) return demandsTicket(assertion.first) || demandsTicket(assertion.second);
  return 'any' in assertion && assertion.any.every(demandsTicket);
}

type Name = { readonly kind: 'told' | 'learned' | 'agreed'; readonly id: string };

function namesOf(assertion: Assertion): readonly Name[] {
  if ('told' in assertion) return [{ kind: 'told', id: assertion.told }];
  if ('lied' in assertion) return [{ kind: 'told', id: assertion.lied }];
  if ('learned' in assertion) return [{ kind: 'learned', id: assertion.learned }];
  if ('agreed' in assertion) return [{ kind: 'agreed', id: assertion.agreed }];
  if ('any' in assertion) return assertion.any.flatMap(namesOf);
  if ('all' in assertion) return assertion.all.flatMap(namesOf);
  if ('not' in assertion) return namesOf(assertion.not);
  if ('first' in assertion) return [...namesOf(assertion.first), ...namesOf(assertion.second)];
  return [];
}

/** No line of the way through, and nothing the customer hides, stands on the desk word for word. */
function answersOnDesk(
  { title, about, hints, knowledge }: Scenario,
  { shop, chats, oracle }: Variant,
): readonly string[] {
  const desk = [
    title,
    about,
    ...hints,
    ...knowledge.map(({ text }) => text),
    ...shop.orders.map(({ remark = '' }) => remark),
    ...shop.notes.map(({ text }) => text),
  ].join('\n');
  const hidden = [
    ...oracle.flatMap((step) => ('say' in step ? [step.say] : [])),
    ...chats.flatMap(({ facts }) => facts.filter(({ slot }) => slot !== 'order').flatMap(({ say }) => say)),
  ];
  return hidden
    .filter((line) => line.length >= TELLTALE_CHARACTERS && desk.includes(line))
    .map((line) => `工作台上看得到答案：「${line}」`);
}

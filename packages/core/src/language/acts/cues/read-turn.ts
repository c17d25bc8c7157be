import { type NormalText, normalise } from '../../normalise.ts';
import { isDenied } from '../../stance/denial.ts';
import { findInvitations } from '../../stance/invitations.ts';
import type { ActId } from '../act-id.ts';
import { CLAUSE_CUES } from './clause-cues.ts';
import { type ClauseKind, kindOf } from './clause-kind.ts';
import { CUSTOMER_CUES } from './customer-cues.ts';
import { type ClauseSpan, cutClauses } from './cut-clauses.ts';
import { SURE_RULES } from './sure-rules.ts';

/** A clause `[start, end)` of the normalised turn and what is seen in it. */
export type ReadClause = ClauseSpan & {
  readonly cues: readonly string[];
  readonly kind: ClauseKind;
  /** Acts its words almost surely do. */
  readonly sure: readonly ActId[];
  /** Acts whose words are there but denied: 「不用拍照」, 「请勿加微信」. */
  readonly denied: readonly ActId[];
  /** Acts whose words are there and mean something else: 「已经退了」 offers no refund. */
  readonly mistakable: readonly ActId[];
  /** Acts whose words are there and ruled out: 「这不可能给您退」. Nothing is learnt from it, it holds them back. */
  readonly takenBack: readonly ActId[];
};

export type ReadTurn = {
  readonly normal: NormalText;
  readonly clauses: readonly ReadClause[];
  /** Whether it leads off the platform, to the agent himself. Not learnt from. */
  readonly invites: boolean;
  /** The customer's message before, normalised. */
  readonly customer: string;
  readonly customerCues: readonly string[];
};

/** Quoted words are mentioned, not used; a rule sees only that something was quoted. */
const QUOTED = /“[^”]*”/g;
const DENIAL =
  /(?:不(?!用|必|需)|没(?:法|办法|有|说)?|无法|难以|别|勿|未|甭)(?:能|可以|会|再|给|帮|为|替|好|便|敢|想|肯|打算|同意|支持|允许|您|你)*$/;
const DOUBLE_DENIAL = /(?:不是|没说|没有|不会|不能|不可能|怎么可能|哪能|谁说)不(?:能|可以|会|给|帮|为|让|您|你)*$/;
/** Acts that are done by denying or forbidding. */
const DENYING_ACTS: ReadonlySet<ActId> = new Set<ActId>([
  'refuse',
  'not_your_fault',
  'calm',
  'instruct',
  'rude',
  'blame',
  'deflect',
  'explain_policy',
  'over_claim',
  'inform_status',
  'restate',
]);
const CLAUSE_ENTRIES = Object.entries(CLAUSE_CUES);
const CUSTOMER_ENTRIES = Object.entries(CUSTOMER_CUES);

/** Reads an agent's turn in the light of the customer's message before it ('' when there was none). */
export function readTurn(customerText: string, agentText: string): ReadTurn {
  const normal = normalise(agentText);
  const customer = normalise(customerText).text;
  return {
    normal,
    clauses: cutClauses(normal.text).map(readClause),
    invites: findInvitations(normal.text, 'mentioned').some(({ isDirect }) => isDirect),
    customer,
    customerCues: namesOf(CUSTOMER_ENTRIES, customer),
  };
}

function readClause(span: ClauseSpan): ReadClause {
  const { text } = span;
  const cues = namesOf(CLAUSE_ENTRIES, text);
  const sure: ActId[] = [];
  const denied: ActId[] = [];
  const mistakable: ActId[] = [];
  const takenBack: ActId[] = [];
  const said = text.replace(QUOTED, '“”');
  const denies = cues.includes('neg') || cues.includes('noneed') || cues.includes('off.warn');
  for (const { act, words, unless } of SURE_RULES) {
    const at = said.search(words);
    if (at < 0) continue;
    const isDone = unless?.test(said) !== true && !isActDenied(act, said.slice(0, at));
    const acts = isDone ? sure : denies ? denied : mistakable;
    if (!acts.includes(act)) acts.push(act);
    if (!DENYING_ACTS.has(act) && isRuledOut(said, at)) takenBack.push(act);
  }
  return { ...span, cues, kind: kindOf((cue) => cues.includes(cue)), sure, denied, mistakable, takenBack };
}

/** Whether the words right before those of an act deny them: 「没法给您|退」, but not 「不是不给您|退」. */
const isActDenied = (act: ActId, before: string): boolean =>
  !DENYING_ACTS.has(act) && DENIAL.test(before) && !DOUBLE_DENIAL.test(before);

/** 「不可能」, 「怎么可能」 and 「没可能」 are no hedge: they rule out what follows. */
const RULED_OUT = /(?:不|没有?|怎么|哪里?|绝无)可能(?!不)/;

function isRuledOut(text: string, at: number): boolean {
  const verb = text.startsWith('可能', at - 1) ? at + 1 : at;
  return RULED_OUT.test(text.slice(0, verb + 1)) && isDenied(text, verb);
}

const namesOf = (entries: readonly (readonly [string, RegExp])[], text: string): readonly string[] =>
  entries.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));

import { type NormalText, normalise } from '../../normalise.ts';
import type { ActId } from '../act-id.ts';
import { CLAUSE_CUES } from './clause-cues.ts';
import { CUSTOMER_CUES } from './customer-cues.ts';
import { SURE_RULES } from './sure-rules.ts';

/** `asks`: an open question; `tags`: a question that checks, offers or asks for one thing; `states`: none. */
export type ClauseKind = 'asks' | 'tags' | 'states';

/** A clause `[start, end)` of the normalised turn and what is seen in it. */
export type ReadClause = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly cues: readonly string[];
  readonly kind: ClauseKind;
  /** Acts its words almost surely do. */
  readonly sure: readonly ActId[];
  /** Acts whose words are there but denied, quoted or otherwise not done. */
  readonly denied: readonly ActId[];
};

export type ReadTurn = {
  readonly normal: NormalText;
  readonly clauses: readonly ReadClause[];
  /** The customer's message before, normalised. */
  readonly customer: string;
  readonly customerCues: readonly string[];
};

const CLAUSE = /[^，。！；,.!;~～\s…—?]+[?]*|[?]+/g;
const SPOKEN = /[^“”"'、]/;
const CLAUSE_ENTRIES = Object.entries(CLAUSE_CUES);
const CUSTOMER_ENTRIES = Object.entries(CUSTOMER_CUES);
const ASKING_CUES = ['q.mark', 'q.ma', 'q.bu', 'q.mei', 'q.aba'];
const WONDERING_CUES = ['q.wh', 'q.or'];
const TAG_CUES = ['q.tag', 'q.ok', 'else', 'restate', 'confirm', 'q.rhet', 'order', 'evid', 'verify', 'need', 'sens'];

/** Reads an agent's turn in the light of the customer's message before it ('' when there was none). */
export function readTurn(customerText: string, agentText: string): ReadTurn {
  const normal = normalise(agentText);
  const customer = normalise(customerText).text;
  return {
    normal,
    clauses: cutClauses(normal.text),
    customer,
    customerCues: namesOf(CUSTOMER_ENTRIES, customer),
  };
}

function cutClauses(text: string): readonly ReadClause[] {
  const found = [...text.matchAll(CLAUSE)].filter(([words]) => SPOKEN.test(words));
  if (found.length === 0) return [readClause(text, 0)];
  return found.map((match) => readClause(match[0], match.index));
}

function readClause(text: string, start: number): ReadClause {
  const cues = namesOf(CLAUSE_ENTRIES, text);
  const sure: ActId[] = [];
  const denied: ActId[] = [];
  for (const { act, words, unless } of SURE_RULES) {
    if (!words.test(text)) continue;
    const acts = unless?.test(text) === true ? denied : sure;
    if (!acts.includes(act)) acts.push(act);
  }
  return { start, end: start + text.length, text, cues, kind: kindOf(cues), sure, denied };
}

const namesOf = (entries: readonly (readonly [string, RegExp])[], text: string): readonly string[] =>
  entries.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));

function kindOf(cues: readonly string[]): ClauseKind {
  const has = (name: string): boolean => cues.includes(name);
  if (!ASKING_CUES.some(has) && (!WONDERING_CUES.some(has) || has('q.rhet'))) return 'states';
  return TAG_CUES.some(has) ? 'tags' : 'asks';
}

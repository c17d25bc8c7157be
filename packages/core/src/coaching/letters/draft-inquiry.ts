import type { Day } from '../plan/plan.ts';
import { greetingOf, joinDraft, type LetterDraft, type LetterFacts, placeOf, SIGNATURE } from './letter-draft.ts';
import { spokenDay } from './spoken-day.ts';

export type InquiryFacts = LetterFacts & { readonly interviewDay: Day; readonly replyByDay: Day | null };

/** A polite question after the agreed time has passed without an answer: one question, no pressing. */
export const draftInquiry = (facts: InquiryFacts): LetterDraft =>
  joinDraft(`想请教${placeOf(facts)}面试的进展`, [
    greetingOf(facts),
    {
      source: 'application',
      text: `我是${spokenDay(facts.interviewDay)}来面试${placeOf(facts)}的【姓名】，再次感谢您的时间。`,
    },
    facts.replyByDay === null
      ? { source: 'form', text: '想请教一下，目前招聘进展到哪一步了？' }
      : {
          source: 'application',
          text: `之前说好${spokenDay(facts.replyByDay)}前后有消息，想请教一下目前的进展。`,
        },
    {
      source: 'form',
      text: '我仍然很想加入；如果还需要我补充材料，我马上准备。若已有别的安排，也谢谢您告诉我一声。',
    },
    SIGNATURE,
  ]);

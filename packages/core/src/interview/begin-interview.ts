import { chooseSentence } from './choose-sentence.ts';
import type { InterviewerLine, InterviewSetup, InterviewStep } from './interview.ts';
import { openItem } from './open-item.ts';
import { planInterview } from './plan-interview.ts';

/** The interview before its first turn, with the greeting and the first question. */
export function beginInterview(setup: InterviewSetup): InterviewStep {
  const { lines, seed } = setup;
  const greeting = chooseSentence(lines.course.greetings, [], seed, 'greeting') ?? '';
  const first: InterviewerLine = {
    kind: 'greeting',
    text: greeting.replace('{place}', () => placeOf(setup)),
    afterMs: 0,
  };
  const opened = openItem(
    setup,
    {
      plan: planInterview(setup),
      at: 0,
      elapsedMs: 0,
      itemMs: 0,
      awaited: null,
      records: [],
      followUps: [],
      dropped: [],
      said: [],
    },
    true,
  );
  return { interview: opened.interview, says: [first, ...opened.says] };
}

function placeOf({ facts: { company, position } }: InterviewSetup): string {
  if (company === null && position === null) return '客服岗位的';
  if (position === null) return `${company ?? ''}的`;
  return company === null ? `「${position}」的` : `${company}「${position}」的`;
}

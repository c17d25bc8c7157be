import type { PlanTask } from '@mianmian/core/coaching/plan/plan';
import { competencyText } from '../catalogue/competency.ts';
import { useText } from '../catalogue/language.ts';
import { planText } from '../catalogue/plan.ts';

/** What a task is called in the reader's language. */
export function useTaskTitle(): (task: PlanTask) => string {
  const text = useText(planText);
  const competencies = useText(competencyText);
  return ({ kind, theme, competency, reviewed }) => {
    if (reviewed !== undefined) return text.reviewedAgain;
    const title = text.kinds[kind];
    if (theme !== undefined) return text.about(title, text.themes[theme]);
    return competency === undefined ? title : text.about(title, competencies[competency]);
  };
}

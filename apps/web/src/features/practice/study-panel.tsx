import type { StudyView } from '@mianmian/contract/question';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { studyQuery } from '../../shared/api/practice-queries.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { practiceText } from '../../shared/catalogue/practice.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';

type Props = { readonly questionId: string; readonly unlocked: boolean };

/** Model answer and ideas, fetched when opened; closed to those who haven't tried yet. */
export function StudyPanel({ questionId, unlocked }: Props) {
  const text = useText(practiceText);
  const [open, setOpen] = useState(false);
  const study = useQuery({ ...studyQuery(questionId), enabled: open && unlocked });
  if (!unlocked) return <p className="study-locked">{text.studyLocked}</p>;
  return (
    <details className="study" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text.studyTitle}</summary>
      {study.isSuccess && <Study study={study.data} />}
      {study.isError && <FailureNotice error={study.error.error} onRetry={() => void study.refetch()} />}
      {study.isPending && <p role="status">{text.loading}</p>}
    </details>
  );
}

function Study({ study }: { readonly study: StudyView }) {
  const text = useText(practiceText);
  return (
    <div className="study-body">
      <h3>{text.modelAnswer}</h3>
      <p className="practice-note">{text.modelAnswerNote}</p>
      <p className="study-answer" lang="zh-CN">
        {study.modelAnswer.trim()}
      </p>
      <h3>{text.goodIdeas}</h3>
      <ul lang="zh-CN">
        {study.goodIdeas.map((idea) => (
          <li key={idea}>{idea}</li>
        ))}
      </ul>
      <h3>{text.badAnswers}</h3>
      <ul lang="zh-CN" className="study-bad">
        {study.badAnswers.map(({ answer, why }) => (
          <li key={answer}>
            <q>{answer}</q>
            <span className="study-why">{why}</span>
          </li>
        ))}
      </ul>
      <h3>{text.standard}</h3>
      <dl lang="zh-CN">
        {study.criteria.map(({ id, name, full, half }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              <strong>{text.full}</strong> {full}
            </dd>
            <dd>
              <strong>{text.half}</strong> {half}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

import type { SittingView } from '@mianmian/contract/sitting';
import { Button } from 'antd';
import { useText } from '../../shared/catalogue/language.ts';
import { sittingText } from '../../shared/catalogue/sitting.ts';
import type { AnswerState } from './answer-entry.ts';

type Props = {
  readonly view: SittingView;
  readonly answers: ReadonlyMap<string, AnswerState>;
  readonly onGoOn: () => void;
};

/** Texts that came too late, for copying; they were not scored and the page says so. */
export function Leftovers({ view, answers, onGoOn }: Props) {
  const text = useText(sittingText);
  return (
    <main className="sitting-door leftovers">
      <h1>{text.leftoverTitle}</h1>
      <p>{text.leftoverBody}</p>
      {view.questions.map((question, index) => {
        const state = answers.get(question.id);
        if (state === undefined || state.status === 'saved') return null;
        return (
          <section key={question.id} aria-labelledby={`left-${question.id}`}>
            <h2 id={`left-${question.id}`}>
              {text.question(index + 1)} <span lang="zh-CN">{question.title}</span>
            </h2>
            <textarea lang="zh-CN" readOnly value={state.text} rows={5} aria-labelledby={`left-${question.id}`} />
          </section>
        );
      })}
      <Button type="primary" onClick={onGoOn}>
        {text.toReport}
      </Button>
    </main>
  );
}

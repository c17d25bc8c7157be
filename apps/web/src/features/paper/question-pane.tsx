import type { QuestionView } from '@mianmian/contract/question';
import type { SittingView } from '@mianmian/contract/sitting';
import { ANSWER_MAX_LENGTH } from '@mianmian/core/sitting/sitting';
import { Button } from 'antd';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { sittingText } from '../../shared/catalogue/sitting.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import type { AnswerState } from './answer-entry.ts';
import { AnswerField } from './answer-field.tsx';

type Props = {
  readonly view: SittingView;
  readonly question: QuestionView;
  readonly index: number;
  readonly state: AnswerState;
  /** After moving here from another question; not when the page opens. */
  readonly takesFocus: boolean;
  readonly onWrite: (text: string) => void;
  readonly onBlur: () => void;
  readonly onPrevious: (() => void) | null;
  readonly onNext: () => void;
  /** Shown instead of the field: a conflict to be resolved. */
  readonly children?: ReactNode;
};

export function QuestionPane({ view, question, index, state, takesFocus, ...rest }: Props) {
  const { onWrite, onBlur, onPrevious, onNext, children } = rest;
  const text = useText(sittingText);
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const inConflict = state.theirs !== null;
  useEffect(() => {
    if (inConflict) return;
    // A phone's keyboard would cover the question before it is read.
    const typesAtOnce = window.matchMedia('(pointer: fine)').matches;
    if (typesAtOnce && field.current !== null) field.current.focus({ preventScroll: true });
    else if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus, inConflict]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onNext();
  };
  const last = index === view.questions.length - 1;
  return (
    <article className="question">
      <SectionSteps view={view} questionId={question.id} />
      <p className="question-facts numeric">
        <span>{text.question(index + 1)}</span>
        <span>{text.points(question.points)}</span>
        <span>{text.advice(Math.round(question.suggestedSeconds / 60))}</span>
      </p>
      <h1 className="question-prompt" ref={heading} tabIndex={-1} id="prompt" lang="zh-CN">
        {question.prompt}
      </h1>
      <p className="question-examines" id="examines">
        {text.examines} <span lang="zh-CN">{question.examines.join('、')}</span>
      </p>
      {!inConflict ? (
        <AnswerField
          ref={field}
          label={text.answer}
          value={state.text}
          placeholder={text.placeholder}
          describedBy="prompt examines"
          maxLength={ANSWER_MAX_LENGTH}
          onChange={onWrite}
          onBlur={onBlur}
          onKeyDown={onKeyDown}
        />
      ) : (
        children
      )}
      {state.refusal !== null && <FailureNotice error={state.refusal} />}
      <div className="question-foot">
        <p className="question-shortcut">{text.shortcut}</p>
        <Button disabled={onPrevious === null} onClick={() => onPrevious?.()}>
          {text.previous}
        </Button>
        <Button type={last ? 'primary' : 'default'} onClick={onNext}>
          {last ? text.toHandIn : text.next}
        </Button>
      </div>
    </article>
  );
}

function SectionSteps({ view, questionId }: { readonly view: SittingView; readonly questionId: string }) {
  const text = useText(sittingText);
  const at = view.sections.findIndex((section) => section.questionIds.includes(questionId));
  const section = view.sections[at];
  if (section === undefined) return null;
  return (
    <div className="section-steps">
      <ol aria-hidden="true">
        {view.sections.map(({ id }, step) => (
          <li key={id} className={step === at ? 'is-here' : step < at ? 'is-past' : ''} />
        ))}
      </ol>
      <p>
        <span className="visually-hidden">{text.section(at + 1, view.sections.length)}</span>
        <span lang="zh-CN">{section.title}</span>
      </p>
    </div>
  );
}

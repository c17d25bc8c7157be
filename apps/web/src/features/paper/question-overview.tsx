import type { SittingView } from '@mianmian/contract/sitting';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { sittingText } from '../../shared/catalogue/sitting.ts';
import { type AnswerState, isHeldUp } from './answer-entry.ts';
import { isAnswered } from './is-answered.ts';

type Props = {
  readonly view: SittingView;
  readonly answers: ReadonlyMap<string, AnswerState>;
  readonly index: number;
  readonly onGo: (index: number) => void;
};

/** All questions by section, written or not: a column on wide screens, a sheet behind a button on narrow ones. */
export function QuestionOverview(props: Props) {
  const text = useText(sittingText);
  const [open, setOpen] = useState(false);
  const { view, index, onGo } = props;
  return (
    <>
      <nav className="overview-column" aria-label={text.overview}>
        <SectionList {...props} />
      </nav>
      <Button className="overview-button" onClick={() => setOpen(true)}>
        {text.overviewOf(index + 1, view.questions.length)}
        <span aria-hidden="true">▾</span>
      </Button>
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        placement="bottom"
        size="large"
        title={text.overview}
        className="overview-sheet"
      >
        <SectionList
          {...props}
          onGo={(target) => {
            setOpen(false);
            onGo(target);
          }}
        />
      </Drawer>
    </>
  );
}

function SectionList({ view, answers, index, onGo }: Props) {
  const text = useText(sittingText);
  const written = view.questions.filter((question) => isAnswered(answers.get(question.id))).length;
  return (
    <>
      <p className="overview-count numeric">{text.answeredCount(written, view.questions.length)}</p>
      <ol className="overview-sections">
        {view.sections.map((section) => (
          <li key={section.id}>
            <p className="overview-section-title" lang="zh-CN">
              {section.title}
            </p>
            <ol className="overview-questions">
              {section.questionIds.map((id) => {
                const at = view.questions.findIndex((question) => question.id === id);
                const state = answers.get(id);
                const trouble = state !== undefined && isHeldUp(state);
                return (
                  <li key={id}>
                    <button
                      type="button"
                      className={`overview-question${isAnswered(state) ? ' is-written' : ''}${trouble ? ' is-troubled' : ''}`}
                      aria-current={at === index ? 'step' : undefined}
                      aria-label={text.questionState(at + 1, isAnswered(state))}
                      onClick={() => onGo(at)}
                    >
                      <span className="numeric">{at + 1}</span>
                    </button>
                  </li>
                );
              })}
            </ol>
          </li>
        ))}
      </ol>
    </>
  );
}

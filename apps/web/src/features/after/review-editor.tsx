import type { ReviewedQuestion, ReviewNote } from '@mianmian/contract/note';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { interviewReportQuery } from '../../shared/api/interview-queries.ts';
import { afterText } from '../../shared/catalogue/after.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { TextArea } from '../../shared/form/text-area.tsx';
import { NoteConflict, type NoteField } from '../../shared/notes/note-conflict.tsx';
import { SaveState } from '../../shared/notes/save-state.tsx';
import { useNoteEditor } from '../../shared/notes/use-note-editor.ts';
import { drawNumber } from './draw-number.ts';
import { questionsOf } from './mock-interviews.ts';
import { ReviewQuestion } from './review-question.tsx';
import type { Reviewed } from './use-reviewable.ts';

const QUESTIONS_MAX = 40;
const OVERALL_MAX = 4_000;

/** `applicationId`: null for a mock interview without a file. */
type Props = { readonly applicationId: string | null; readonly reviewed: Reviewed };

/** One review, question by question, saved as it is written. */
export function ReviewEditor({ applicationId, reviewed }: Props) {
  const text = useText(afterText);
  // Once it is written in, its name stays.
  const [noteId, setNoteId] = useState(reviewed.noteId);
  const [blank] = useState<ReviewNote>(() => ({
    kind: 'review',
    applicationId,
    interviewId: reviewed.interviewId,
    heldAt: reviewed.heldAt,
    questions: [],
    overall: '',
  }));
  const editor = useNoteEditor<ReviewNote>({ noteId, blank });
  const { content, change, flush } = editor;
  if (editor.state === 'loading') return null;
  if (editor.state === 'unreachable') {
    return editor.error === null ? null : <FailureNotice error={editor.error} onRetry={editor.retry} />;
  }
  const { questions, overall } = content;
  const isFull = questions.length >= QUESTIONS_MAX;
  const isBegunHere = questions.length === 0 && reviewed.interviewId === null;
  const write = (n: number, patch: Partial<ReviewedQuestion>) =>
    change({ questions: questions.map((question) => (question.n === n ? { ...question, ...patch } : question)) });
  const add = () => change({ questions: [...questions, blankQuestion(questions)] });
  return (
    <form className="after-review" onSubmit={(event) => event.preventDefault()} onBlur={flush}>
      <NoteConflict editor={editor} describe={(version) => describe(version, text)} onMoved={setNoteId} />
      {questions.length === 0 &&
        (reviewed.interviewId === null ? (
          <p>{text.begin}</p>
        ) : (
          <FillFromMock
            interviewId={reviewed.interviewId}
            onFill={(taken) => {
              change({ questions: taken });
              flush();
            }}
          />
        ))}
      {questions.length > 0 && (
        <>
          <Tally questions={questions} />
          <ol className="after-questions">
            {questions.map((question, place) => (
              <ReviewQuestion
                key={question.n}
                question={question}
                place={place + 1}
                onChange={(patch) => write(question.n, patch)}
                onRemove={() => change({ questions: questions.filter(({ n }) => n !== question.n) })}
              />
            ))}
          </ol>
        </>
      )}
      <div>
        <Button type={isBegunHere ? 'primary' : 'default'} disabled={isFull} onClick={add}>
          {text.addQuestion}
        </Button>
        {isFull && <span className="after-quiet">{text.full}</span>}
      </div>
      <TextArea
        label={text.overall}
        hint={text.overallHint}
        value={overall}
        maxLength={OVERALL_MAX}
        rows={2}
        onChange={(written) => change({ overall: written })}
      />
      <SaveState editor={editor} />
    </form>
  );
}

const blankQuestion = (others: readonly ReviewedQuestion[]): ReviewedQuestion => ({
  n: drawNumber(others.map(({ n }) => n)),
  asked: '',
  questionId: null,
  went: 'fair',
  good: '',
  bad: '',
  next: '',
});

function Tally({ questions }: { readonly questions: readonly ReviewedQuestion[] }) {
  const text = useText(afterText);
  const count = (verdict: ReviewedQuestion['went']) => questions.filter(({ went }) => went === verdict).length;
  return <p className="after-quiet numeric">{text.tally(count('well'), count('fair'), count('badly'))}</p>;
}

type FillProps = {
  readonly interviewId: string;
  readonly onFill: (questions: ReviewedQuestion[]) => void;
};

/** Takes over what was asked in a mock interview and how it went. */
function FillFromMock({ interviewId, onFill }: FillProps) {
  const text = useText(afterText);
  const report = useQuery(interviewReportQuery(interviewId));
  if (report.isPending) return <p role="status">{text.filling}</p>;
  if (report.isError) return <FailureNotice error={report.error.error} onRetry={() => void report.refetch()} />;
  return (
    <div className="after-fill">
      <p>{text.beginMock}</p>
      <Button type="primary" onClick={() => onFill(questionsOf(report.data))}>
        {text.fillFromMock}
      </Button>
    </div>
  );
}

type Words = (typeof afterText)['zh'];

const describe = ({ questions, overall }: ReviewNote, text: Words): readonly NoteField[] => [
  {
    label: text.fields.questions,
    text: questions
      .map(({ asked, went, good, bad, next }) =>
        [`${asked}（${text.verdicts[went]}）`, good, bad, next].join('\n').trim(),
      )
      .join('\n\n'),
  },
  { label: text.fields.overall, text: overall },
];

import { REVIEW_VERDICTS, type ReviewedQuestion } from '@mianmian/contract/note';
import { useQuery } from '@tanstack/react-query';
import { cardsQuery } from '../../shared/api/preparation-queries.ts';
import { afterText } from '../../shared/catalogue/after.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { Choices } from '../../shared/form/choices.tsx';
import { SelectField } from '../../shared/form/select-field.tsx';
import { TextArea } from '../../shared/form/text-area.tsx';
import { RemoveButton } from '../../shared/remove-button.tsx';

type Props = {
  readonly question: ReviewedQuestion;
  /** From 1. */
  readonly place: number;
  readonly onChange: (patch: Partial<ReviewedQuestion>) => void;
  readonly onRemove: () => void;
};

const ASKED_MAX = 400;
const TOLD_MAX = 600;
const NONE = '';

/** One question of an interview: what was asked, how it went, and what to say next time. */
export function ReviewQuestion({ question, place, onChange, onRemove }: Props) {
  const text = useText(afterText);
  const { n, asked, questionId, went, good, bad, next } = question;
  const isWell = went === 'well';
  const bank = useQuery(cardsQuery).data?.cards ?? [];
  return (
    <li aria-label={text.question(place)}>
      <TextArea
        label={`${text.question(place)} · ${text.asked}`}
        value={asked}
        maxLength={ASKED_MAX}
        rows={1}
        onChange={(written) => onChange({ asked: written })}
      />
      <Choices
        name={`went-${n}`}
        legend={text.went}
        options={REVIEW_VERDICTS}
        labelOf={(verdict) => text.verdicts[verdict]}
        chosen={went}
        onChoose={(verdict) => onChange({ went: verdict })}
      />
      <div className="after-told">
        <TextArea
          label={text.good}
          value={good}
          maxLength={TOLD_MAX}
          rows={1}
          onChange={(written) => onChange({ good: written })}
        />
        <TextArea
          label={text.bad}
          value={bad}
          maxLength={TOLD_MAX}
          rows={1}
          onChange={(written) => onChange({ bad: written })}
        />
        <TextArea
          label={text.next}
          value={next}
          maxLength={TOLD_MAX}
          rows={1}
          onChange={(written) => onChange({ next: written })}
        />
      </div>
      <div className="after-question-foot">
        {bank.length > 0 && (
          <SelectField
            label={text.bankQuestion}
            options={[NONE, ...bank.map(({ id }) => id)]}
            labelOf={(id) => bank.find((card) => card.id === id)?.title ?? text.noBankQuestion}
            chosen={questionId ?? NONE}
            onChoose={(id) => {
              const card = bank.find((each) => each.id === id);
              const words = asked.trim() === '' && card !== undefined ? { asked: card.prompt.slice(0, ASKED_MAX) } : {};
              onChange({ questionId: id === NONE ? null : id, ...words });
            }}
          />
        )}
        <RemoveButton
          title={text.removeTitle(text.question(place))}
          label={text.removeQuestion(asked === '' ? text.question(place) : asked)}
          isEmpty={[asked, good, bad, next].every((words) => words.trim() === '')}
          onRemove={onRemove}
        >
          {text.remove}
        </RemoveButton>
      </div>
      {!isWell && (
        <p className="after-quiet" role="status">
          {[
            asked.trim() === '' || next.trim() === '' ? text.nextHint : text.isCard,
            questionId === null ? text.bankHint : text.isPlanned,
          ].join(' · ')}
        </p>
      )}
    </li>
  );
}

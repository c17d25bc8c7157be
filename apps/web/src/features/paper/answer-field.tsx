import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { sittingText } from '../../shared/catalogue/sitting.ts';
import { ExcessNotice, excessOf } from '../../shared/long-text/excess-notice.tsx';

type Props = {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly describedBy: string;
  readonly maxLength: number;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** From this share of the limit on the count says so. */
const NEAR_LIMIT = 0.9;

/** A text field as high as its text, with a count of characters (spaces and line breaks don't count). */
export function AnswerField({ ref, label, value, describedBy, maxLength, onChange, ...rest }: Props) {
  const text = useText(sittingText);
  const own = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(ref, () => own.current, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text.
  useEffect(() => fitHeight(own.current), [value]);
  useEffect(() => {
    const refit = () => fitHeight(own.current);
    window.addEventListener('resize', refit);
    return () => window.removeEventListener('resize', refit);
  }, []);
  const isTooLong = excessOf(value, maxLength) > 0;
  const nearLimit = value.length >= maxLength * NEAR_LIMIT && !isTooLong;
  return (
    <div className="answer-field">
      <textarea
        ref={own}
        id="answer"
        lang="zh-CN"
        aria-label={label}
        aria-describedby={`${describedBy} answer-excess`}
        aria-invalid={isTooLong}
        value={value}
        rows={8}
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        {...rest}
      />
      <p className={`answer-count numeric${nearLimit ? ' is-near' : ''}`}>
        {nearLimit ? text.nearLimit(value.length, maxLength) : text.characters(value.replace(/\s/g, '').length)}
      </p>
      <ExcessNotice id="answer-excess" text={value} maxLength={maxLength} />
    </div>
  );
}

function fitHeight(field: HTMLTextAreaElement | null) {
  if (field === null) return;
  const scrollTop = document.documentElement.scrollTop;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + 4}px`;
  document.documentElement.scrollTop = scrollTop;
}

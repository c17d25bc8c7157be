import { cutAnswer } from '../../../shared/evidence/cut-answer.ts';

export type TextMark = {
  readonly start: number;
  readonly end: number;
  /** How it looks; `long` is a whole paragraph. */
  readonly tone: 'good' | 'bad' | 'long' | 'plain';
  /** What is said of it, heard after the words. */
  readonly words: string;
};

/** A text as it was written, stretches of it marked by colour and in words. */
export function MarkedText({ written, marks }: { readonly written: string; readonly marks: readonly TextMark[] }) {
  return (
    <p className="marked-text" lang="zh-CN">
      {cutAnswer(written, marks).map(({ start, text, marks: over, closing }) => {
        // The shortest says most of these words.
        const [nearest] = [...over].sort((a, b) => a.end - a.start - (b.end - b.start));
        if (nearest === undefined) return text;
        return (
          <mark key={start} data-tone={nearest.tone}>
            {text}
            {closing.length > 0 && (
              <span className="visually-hidden">（{closing.map(({ words }) => words).join('；')}）</span>
            )}
          </mark>
        );
      })}
    </p>
  );
}

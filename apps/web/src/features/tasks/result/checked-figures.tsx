import type { DataResult } from '@mianmian/contract/task';
import { useText } from '../../../shared/catalogue/language.ts';
import { tasksText } from '../../../shared/catalogue/tasks.ts';
import { MarkedText, type TextMark } from './marked-text.tsx';

type Props = { readonly proposal: string; readonly result: Pick<DataResult, 'figures'> };

const TONES: Readonly<Record<DataResult['figures'][number]['verdict'], TextMark['tone']>> = {
  right: 'good',
  wrong: 'bad',
  foundless: 'bad',
  effect: 'plain',
};

/** The figures of the proposal where they stand, and what the data say. */
export function CheckedFigures({ proposal, result: { figures } }: Props) {
  const text = useText(tasksText);
  const marks = figures.map(
    ({ span, verdict }): TextMark => ({ ...span, tone: TONES[verdict], words: text.figure[verdict] }),
  );
  return (
    <section className="task-sheet" aria-labelledby="result-figures">
      <h3 id="result-figures">{text.figuresTitle}</h3>
      {figures.length === 0 ? (
        <p className="task-note">{text.noFigures}</p>
      ) : (
        <>
          <MarkedText written={proposal} marks={marks} />
          <ul className="figure-list">
            {figures.map(({ span, verdict, data }) => (
              <li key={span.start}>
                <mark data-tone={TONES[verdict]} lang="zh-CN">
                  {span.text}
                </mark>
                <span>{text.figure[verdict]}</span>
                {data !== null && (
                  <span className="task-note" lang="zh-CN">
                    {data}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

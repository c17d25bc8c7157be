import { Button } from 'antd';
import { useText } from '../../shared/catalogue/language.ts';
import { researchText } from '../../shared/catalogue/research.ts';
import { TextArea } from '../../shared/form/text-area.tsx';
import { ResearchSection, type SectionProps } from './research-section.tsx';
import { useRowNames } from './use-row-names.ts';

const TOPICS = ['price', 'offers', 'use', 'logistics', 'after-sales', 'faults'] as const;
const QUESTIONS_MAX = 40;
const QUESTION_MAX = 400;
const ANSWER_MAX = 4_000;
type LikelyQuestion = SectionProps['content']['likelyQuestions'][number];

/** What customers of this shop are likely to ask, begun by topic, and one's answers. */
export function QuestionsSection({ content: { likelyQuestions }, change }: SectionProps) {
  const text = useText(researchText);
  const { nameOf, forget } = useRowNames(likelyQuestions.length);
  const isFull = likelyQuestions.length >= QUESTIONS_MAX;
  const add = (topic: string, question: string) =>
    change({ likelyQuestions: [...likelyQuestions, { topic, question, answer: '' }] });
  const write = (index: number, patch: Partial<LikelyQuestion>) =>
    change({ likelyQuestions: likelyQuestions.map((row, at) => (at === index ? { ...row, ...patch } : row)) });
  return (
    <ResearchSection title={text.questionsTitle} hint={isFull ? text.full : text.questionsHint}>
      <div className="research-topics">
        {TOPICS.map((topic) => {
          const { name, question } = text.topics[topic];
          return (
            <Button key={topic} disabled={isFull} aria-label={text.addTopic(name)} onClick={() => add(name, question)}>
              {name}
            </Button>
          );
        })}
        <Button type="dashed" disabled={isFull} onClick={() => add(text.ownTopic, '')}>
          {text.ownQuestion}
        </Button>
      </div>
      {likelyQuestions.length > 0 && (
        <ol className="research-rows">
          {likelyQuestions.map((row, index) => (
            <li key={nameOf(index)} aria-label={row.topic}>
              <TextArea
                label={text.question(row.topic)}
                value={row.question}
                maxLength={QUESTION_MAX}
                rows={1}
                onChange={(question) => write(index, { question })}
              />
              <TextArea
                label={text.answer}
                value={row.answer}
                maxLength={ANSWER_MAX}
                rows={2}
                onChange={(answer) => write(index, { answer })}
              />
              <Button
                type="text"
                aria-label={text.removeRow(row.question === '' ? row.topic : row.question)}
                onClick={() => {
                  forget(index);
                  change({ likelyQuestions: likelyQuestions.filter((_, at) => at !== index) });
                }}
              >
                {text.remove}
              </Button>
            </li>
          ))}
        </ol>
      )}
    </ResearchSection>
  );
}

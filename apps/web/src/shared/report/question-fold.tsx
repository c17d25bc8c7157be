import { DownOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useText } from '../catalogue/language.ts';
import { reportText } from '../catalogue/report.ts';

type Props = {
  /** Of the question; names the part that opens. */
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly tags: ReactNode;
  readonly points: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
};

/** One question as a line that opens. */
export function QuestionFold({ id, number, name, tags, points, isOpen, onToggle, children }: Props) {
  const text = useText(reportText);
  const bodyId = `report-question-${id}`;
  return (
    <div className="report-question">
      <h4 className="report-question-title">
        <button type="button" aria-expanded={isOpen} aria-controls={bodyId} onClick={onToggle}>
          <DownOutlined className="report-question-arrow no-print" rotate={isOpen ? 0 : -90} aria-hidden="true" />
          <span className="report-question-number numeric">{text.questionNumber(number)}</span>
          <span className="report-question-name">{name}</span>
          <span className="report-question-tags">{tags}</span>
          {points}
        </button>
      </h4>
      <div id={bodyId} className="report-question-body" hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
}

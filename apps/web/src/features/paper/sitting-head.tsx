import type { SittingView } from '@mianmian/contract/sitting';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useText } from '../../shared/catalogue/language.ts';
import { sittingText } from '../../shared/catalogue/sitting.ts';
import { formatClock } from '../../shared/format-clock.ts';
import { Mark } from '../../shared/look/mark.tsx';
import type { AnswerState } from './answer-entry.ts';
import { SaveLine } from './save-line.tsx';
import { useTimeWarning } from './use-time-warning.ts';

type Props = {
  readonly view: SittingView;
  readonly answers: ReadonlyMap<string, AnswerState>;
  readonly seconds: number;
  readonly onHandIn: () => void;
};

const SOON_SECONDS = 600;
const LAST_SECONDS = 60;

export function SittingHead({ view, answers, seconds, onHandIn }: Props) {
  const text = useText(sittingText);
  const warning = useTimeWarning(seconds);
  const urgency = seconds <= LAST_SECONDS ? 'last' : seconds <= SOON_SECONDS ? 'soon' : 'calm';
  return (
    <header className="sitting-head">
      <div className="sitting-head-row">
        <Link className="sitting-leave" to="/mine" aria-label={text.leave} title={text.leave}>
          <Mark />
        </Link>
        <p className="sitting-title" lang="zh-CN">
          {view.paperTitle}
        </p>
        <SaveLine answers={answers} />
        <p className={`sitting-clock numeric sitting-clock-${urgency}`} role="timer">
          <span className="sitting-clock-label">{text.timeLeft}</span>
          {formatClock(seconds)}
        </p>
        <Button className="sitting-hand-in" type="primary" disabled={seconds === 0} onClick={onHandIn}>
          {text.handIn}
        </Button>
      </div>
      <p className="visually-hidden" role="status">
        {warning === null ? '' : text.warning(warning)}
      </p>
    </header>
  );
}

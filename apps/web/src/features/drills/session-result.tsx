import type { DrillAnswer } from '@mianmian/core/coaching/drills/drill-answer';
import type { DrillSession } from '@mianmian/core/coaching/drills/drill-session';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { countStudyDays } from '../../shared/card-schedule/learning-day.ts';
import { drillsText } from '../../shared/catalogue/drills.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { SyncLine } from '../../shared/workbook/sync-line.tsx';
import type { DrillItem, DrillTopic } from './drill.ts';

type Props = {
  readonly session: DrillSession;
  readonly known: ReadonlyMap<string, { readonly item: DrillItem; readonly topic: DrillTopic }>;
  readonly answers: readonly DrillAnswer[];
  readonly onAnother: () => void;
};

/** How the session went, and what was wrong in it once more to read. */
export function SessionResult({ session, known, answers, onAnother }: Props) {
  const text = useText(drillsText);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const tries = [...session.firstTries];
  const wrong = tries.flatMap(([id, isRight]) => (isRight ? [] : (known.get(id)?.item ?? [])));
  const { daysThisWeek } = countStudyDays(
    answers.map(({ at }) => at),
    Date.now(),
  );
  return (
    <div className="drill-run">
      <section className="drill-result">
        <h2 ref={heading} tabIndex={-1}>
          {text.doneTitle}
        </h2>
        <p className="numeric">{text.firstTry(tries.length - wrong.length, tries.length)}</p>
        {daysThisWeek > 0 && <p className="drill-week">{text.weekDay(daysThisWeek)}</p>}
        <p className="drill-result-ways">
          <Button type="primary" onClick={onAnother}>
            {text.another}
          </Button>
          <Link to="/drills">{text.toTopics}</Link>
          <Link to="/cards">{text.toCards}</Link>
        </p>
      </section>
      {wrong.length === 0 ? (
        <p className="drills-note">{text.allRight}</p>
      ) : (
        <section className="drill-wrongs">
          <h3>{text.wrongOnes}</h3>
          <ul>
            {wrong.map((item) => (
              <li key={item.id}>
                <WrongItem item={item} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <SyncLine />
    </div>
  );
}

function WrongItem({ item }: { readonly item: DrillItem }) {
  const text = useText(drillsText);
  return (
    <>
      <p lang="zh-CN">{item.ask}</p>
      <p className="drill-wrong-right">
        {text.rightAnswer}
        <span lang="zh-CN">
          {item.options
            .filter(({ right }) => right)
            .map((option) => option.text)
            .join('；')}
        </span>
      </p>
      <p className="drills-note" lang="zh-CN">
        {item.explain}
      </p>
    </>
  );
}

import type { DeskScenario } from '@mianmian/contract/desk';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { deskText } from '../../../shared/catalogue/desk.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { ScenarioFacts } from './scenario-row.tsx';

type Props = {
  readonly scenario: DeskScenario;
  readonly isStarting: boolean;
  readonly isBlocked: boolean;
  readonly onStart: (mode: 'practice' | 'test') => void;
};

/** The scenario somebody was sent here for, ready to begin; it comes into sight and takes the focus. */
export function ChosenScenario({ scenario, isStarting, isBlocked, onStart }: Props) {
  const text = useText(deskText);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="lobby-chosen" aria-labelledby="lobby-chosen">
      <div>
        <p className="lobby-chosen-why">{text.chosen}</p>
        <h2 id="lobby-chosen" ref={heading} tabIndex={-1} lang="zh-CN">
          {scenario.title}
        </h2>
        <p lang="zh-CN">{scenario.about}</p>
        <ScenarioFacts scenario={scenario} />
      </div>
      <div className="lobby-chosen-ways">
        <button
          type="button"
          className="button button-primary"
          disabled={isBlocked}
          onClick={() => onStart('practice')}
        >
          {isStarting ? text.starting : text.startIn(text.practiceMode)}
        </button>
        {!scenario.isTutorial && (
          <button type="button" className="button" disabled={isBlocked} onClick={() => onStart('test')}>
            {text.startIn(text.testMode)}
          </button>
        )}
        <Link to="/desk" resetScroll={false}>
          {text.chooseOther}
        </Link>
      </div>
    </section>
  );
}

import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { rehearsalText } from '../../shared/catalogue/rehearsal.ts';
import { storiesText } from '../../shared/catalogue/stories.ts';
import { spokenCharacters } from './make-cues.ts';
import { PART_HUES } from './story.ts';
import { SHORTEST_MS, type Telling, type ToldPart } from './telling.ts';

type Props = {
  readonly storyId: string;
  readonly parts: readonly ToldPart[];
  readonly telling: Telling;
  readonly onAgain: () => void;
};

/** A tenth of the target more or less is what was aimed at. */
const CLOSE = 0.1;
const ACTION_SHARE = 0.4;
const A_MINUTE_MS = 60_000;
/** Nobody speaks faster: then not all that is written was told. */
const FASTEST_PACE = 400;

/** How long it took, against the target and by part. */
export function RehearsalDone({ storyId, parts, telling: { durationMs, targetMs, partsMs }, onAgain }: Props) {
  const text = useText(rehearsalText);
  const { parts: names } = useText(storiesText);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const secondsOf = (ms: number) => text.seconds(Math.round(ms / 1_000));
  const differenceMs = durationMs - targetMs;
  const target = secondsOf(targetMs);
  const actionShare = (partsMs[parts.findIndex(({ part }) => part === 'action')] ?? 0) / durationMs;
  const characters = parts.reduce((sum, { words }) => sum + spokenCharacters(words), 0);
  const pace = Math.round((characters * A_MINUTE_MS) / durationMs);
  const isRecorded = durationMs >= SHORTEST_MS;
  return (
    <section className="rehearsal-done">
      <h2 ref={heading} tabIndex={-1}>
        {text.doneTitle(secondsOf(durationMs))}
      </h2>
      {!isRecorded && <p>{text.tooBrief}</p>}
      {isRecorded && (
        <>
          <p>
            {Math.abs(differenceMs) <= targetMs * CLOSE
              ? text.exact(target)
              : differenceMs > 0
                ? text.longer(target, secondsOf(differenceMs))
                : text.shorter(target, secondsOf(-differenceMs))}
            {pace <= FASTEST_PACE && text.pace(pace)}
          </p>
          <h3>{text.byPart}</h3>
          <ul className="rehearsal-parts">
            {parts.map(({ part }, index) => (
              <li key={part} data-hue={PART_HUES[part]}>
                <span>{names[part]}</span>
                <span className="rehearsal-bar" aria-hidden="true">
                  <span style={{ inlineSize: `${(100 * (partsMs[index] ?? 0)) / durationMs}%` }} />
                </span>
                <span className="numeric">{secondsOf(partsMs[index] ?? 0)}</span>
              </li>
            ))}
          </ul>
          {actionShare < ACTION_SHARE && <p>{text.actionShort}</p>}
        </>
      )}
      <p className="rehearsal-more">
        <Button type="primary" size="large" onClick={onAgain}>
          {text.again}
        </Button>
        <Link to="/stories/$storyId" params={{ storyId }}>
          {text.toStory}
        </Link>
      </p>
    </section>
  );
}

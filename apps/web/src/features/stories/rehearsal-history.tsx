import { Button } from 'antd';
import { useState } from 'react';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { rehearsalText } from '../../shared/catalogue/rehearsal.ts';
import { formatInstantShort } from '../../shared/format-instant.ts';
import { useExercises } from '../../shared/workbook/use-exercises.ts';

const SHOWN = 8;

/** Earlier tellings of a story, the latest first. */
export function RehearsalHistory({ storyId }: { readonly storyId: string }) {
  const text = useText(rehearsalText);
  const language = useLanguage();
  const { state, exercises } = useExercises();
  const [showsAll, setShowsAll] = useState(false);
  const tellings = exercises
    .flatMap((exercise) => (exercise.kind === 'rehearsal' && exercise.storyId === storyId ? [exercise] : []))
    .reverse();
  const shown = showsAll ? tellings : tellings.slice(0, SHOWN);
  const secondsOf = (ms: number) => Math.round(ms / 1_000);
  const tellDifference = (seconds: number) =>
    seconds === 0 ? text.same : seconds > 0 ? text.plus(seconds) : text.minus(-seconds);
  if (state === 'loading') return null;
  return (
    <section className="rehearsal-history" aria-labelledby="rehearsal-history">
      <h2 id="rehearsal-history">{text.historyTitle}</h2>
      {tellings.length === 0 ? (
        <p className="rehearsal-quiet">{text.historyEmpty}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{text.day}</th>
              <th scope="col">{text.took}</th>
              <th scope="col">{text.wanted}</th>
              <th scope="col">{text.difference}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, at, durationMs, targetMs }) => (
              <tr key={id}>
                <td>{formatInstantShort(at, language)}</td>
                <td className="numeric">{text.seconds(secondsOf(durationMs))}</td>
                <td className="numeric">{text.seconds(secondsOf(targetMs))}</td>
                <td className="numeric">{tellDifference(secondsOf(durationMs) - secondsOf(targetMs))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shown.length < tellings.length && (
        <Button onClick={() => setShowsAll(true)}>{text.more(tellings.length - shown.length)}</Button>
      )}
    </section>
  );
}

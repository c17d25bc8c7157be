import { LEVELS, type Level, rankOf, type ShownLevel } from '@mianmian/core/coaching/levels/level';
import { useText } from '../../shared/catalogue/language.ts';
import { levelText } from '../../shared/catalogue/level.ts';

/** The four levels from the lowest up, and where one stands. */
export function LevelLadder({ level }: { readonly level: Level }) {
  const text = useText(levelText);
  const steps = LEVELS.filter((each): each is ShownLevel => each !== 'none');
  return (
    <ol className="level-ladder" aria-label={text.ladder}>
      {steps.map((step) => {
        const isHere = step === level;
        const isReached = rankOf(step) <= rankOf(level);
        return (
          <li key={step} data-reached={isReached} aria-current={isHere ? 'step' : undefined}>
            <strong>{text.levels[step]}</strong>
            <span className="level-shows">{text.shows[step]}</span>
            {isReached && <span className="level-mark">{isHere ? text.here : text.reached}</span>}
          </li>
        );
      })}
    </ol>
  );
}

import type { Progress } from '@mianmian/contract/progress';
import type { Competency } from '@mianmian/core/question-bank/competency';
import { Link } from '@tanstack/react-router';
import { competencyText } from '../../shared/catalogue/competency.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { progressText } from '../../shared/catalogue/progress.ts';

type Way = 'desk' | 'drills' | 'typing' | 'stories' | 'cards';

const PAGES: Readonly<Record<Exclude<Way, 'desk'>, string>> = {
  drills: '/drills',
  typing: '/typing',
  stories: '/stories',
  cards: '/cards',
};

/** Where each competency is exercised besides the questions on it. */
const WAYS: Readonly<Record<Competency, readonly Way[]>> = {
  communication: ['desk', 'stories'],
  emotion: ['desk', 'stories'],
  adaptability: ['desk', 'drills'],
  data: ['cards', 'stories'],
  proactive: ['desk', 'stories'],
  compliance: ['drills', 'desk'],
  efficiency: ['typing', 'desk'],
  teamwork: ['stories', 'cards'],
};

/** What to practise first, weakest first, and where. */
export function WeakSpots({ competencies }: Pick<Progress, 'competencies'>) {
  const text = useText(progressText);
  const names = useText(competencyText);
  const weak = competencies
    .filter(({ isWeak }) => isWeak)
    .sort((a, b) => (a.latestPercent ?? 0) - (b.latestPercent ?? 0));
  const isUnsure = competencies.every(({ points }) => points < 2);
  return (
    <section aria-labelledby="progress-weak">
      <h2 id="progress-weak">{text.weakTitle}</h2>
      {weak.length === 0 ? (
        <p className="progress-quiet">{isUnsure ? text.weakUnsure : text.weakNone}</p>
      ) : (
        <ul className="weak-list">
          {weak.map(({ competency, latestPercent }) => (
            <li key={competency}>
              <p className="weak-name">
                <strong>{names[competency]}</strong>
                <span className="numeric">{text.latest(latestPercent ?? 0)}</span>
              </p>
              <ul aria-label={text.waysFor(names[competency])}>
                <li>
                  <Link to="/practice" search={{ by: 'competency', of: competency }}>
                    {text.ways.practice}
                  </Link>
                </li>
                {WAYS[competency].map((way) => (
                  <li key={way}>
                    {way === 'desk' ? (
                      <Link to="/desk" search={{ competency }}>
                        {text.ways.desk}
                      </Link>
                    ) : (
                      <Link to={PAGES[way]}>{text.ways[way]}</Link>
                    )}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

import { missingParts } from '@mianmian/core/coaching/stories/story-coverage';
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { rehearsalText } from '../../shared/catalogue/rehearsal.ts';
import { storiesText } from '../../shared/catalogue/stories.ts';
import { nameOfStory } from '../../shared/stories/name-of-story.ts';
import { useExercises } from '../../shared/workbook/use-exercises.ts';
import type { ListedStory } from './story.ts';
import { StoryName } from './story-name.tsx';
import { checksQuery } from './use-story-reading.ts';

type Props = { readonly stories: readonly ListedStory[] };

/** All stories in the order they were told, with what is still to mend in each. */
export function StoryList({ stories }: Props) {
  const text = useText(storiesText);
  const readings = useQueries({
    queries: stories.map((story) => ({ ...checksQuery(story), enabled: missingParts(story).length === 0 })),
  });
  return (
    <section aria-labelledby="story-list">
      <div className="stories-section-head">
        <h2 id="story-list">{text.listTitle}</h2>
      </div>
      <ol className="story-list">
        {stories.map((story, index) => (
          <li key={story.id}>
            <span className="story-number numeric" aria-hidden="true">
              {index + 1}
            </span>
            <div className="story-row">
              <p className="story-row-name">
                <StoryName story={story} />
                {story.revision === 0 && <span className="story-unsaved">{text.unsaved}</span>}
              </p>
              {story.themes.length > 0 && (
                <p className="story-tags">
                  {story.themes.map((theme) => (
                    <span key={theme}>{text.themes[theme]}</span>
                  ))}
                </p>
              )}
              <Mend story={story} checks={readings[index]?.data?.checks ?? null} />
              {story.themes.length === 0 && missingParts(story).length === 0 && (
                <p className="story-mend">{text.noTheme}</p>
              )}
            </div>
            <Rehearsed story={story} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type Checks = readonly { readonly id: keyof typeof storiesText.zh.checks; readonly state: string }[];

function Mend({ story, checks }: { readonly story: ListedStory; readonly checks: Checks | null }) {
  const text = useText(storiesText);
  const comma = useLanguage() === 'zh' ? '、' : ', ';
  const missing = missingParts(story);
  if (missing.length > 0) {
    return <p className="story-mend">{text.missing(missing.map((part) => text.parts[part]).join(comma))}</p>;
  }
  // Until the words were read, or when they can't be, nothing is said of them.
  if (checks === null) return null;
  const open = checks.filter(({ state }) => state !== 'good').map(({ id }) => text.checks[id]);
  return open.length === 0 ? (
    <p className="story-good">{text.allGood}</p>
  ) : (
    <p className="story-mend">{text.toMend(open.join(comma))}</p>
  );
}

function Rehearsed({ story }: { readonly story: ListedStory }) {
  const text = useText(storiesText);
  const { seconds } = useText(rehearsalText);
  const { exercises } = useExercises();
  const told = exercises.filter((exercise) => exercise.kind === 'rehearsal' && exercise.storyId === story.id);
  const last = told.findLast((exercise) => exercise.kind === 'rehearsal');
  return (
    <p className="story-rehearsed">
      <Link
        to="/stories/$storyId/rehearse"
        params={{ storyId: story.id }}
        aria-label={`${text.rehearse}：${nameOfStory(story) ?? text.untitled}`}
      >
        {text.rehearse}
      </Link>
      {last !== undefined && (
        <span className="stories-quiet">
          {text.rehearsed(told.length, seconds(Math.round(last.durationMs / 1_000)))}
        </span>
      )}
    </p>
  );
}

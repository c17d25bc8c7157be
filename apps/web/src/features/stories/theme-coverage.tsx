import type { StoryCoverage } from '@mianmian/core/coaching/stories/story-coverage';
import type { StoryTheme } from '@mianmian/core/coaching/stories/story-reading';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { storiesText } from '../../shared/catalogue/stories.ts';
import { makeId } from '../../shared/make-id.ts';
import type { ListedStory } from './story.ts';
import { StoryName } from './story-name.tsx';

type Props = { readonly themes: StoryCoverage['themes']; readonly stories: readonly ListedStory[] };

/** The four kinds of story that are asked for; for what is missing a question to think of one. */
export function ThemeCoverage({ themes, stories }: Props) {
  const text = useText(storiesText);
  const covered = themes.filter(({ state }) => state === 'covered').length;
  return (
    <section aria-labelledby="story-themes">
      <div className="stories-section-head">
        <h2 id="story-themes">{text.themesTitle}</h2>
        <span className="stories-quiet">{text.themesCovered(covered)}</span>
      </div>
      <ul className="story-themes">
        {themes.map(({ theme, state, storyIds }) => (
          <li key={theme} data-state={state}>
            <div className="story-theme-head">
              <h3>{text.themes[theme]}</h3>
              <span className="story-state" data-state={state}>
                {text.states[state]}
              </span>
            </div>
            {storyIds.length === 0 ? (
              <Prompt theme={theme} />
            ) : (
              <ul className="story-theme-stories">
                {stories
                  .filter(({ id }) => storyIds.includes(id))
                  .map((story) => (
                    <li key={story.id}>
                      <StoryName story={story} />
                    </li>
                  ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Prompt({ theme }: { readonly theme: StoryTheme }) {
  const text = useText(storiesText);
  const [storyId] = useState(makeId);
  return (
    <>
      <p className="stories-quiet">{text.themePrompts[theme]}</p>
      <Link
        to="/stories/$storyId"
        params={{ storyId }}
        search={{ about: theme }}
        aria-label={`${text.tellThis}：${text.themes[theme]}`}
      >
        {text.tellThis}
      </Link>
    </>
  );
}

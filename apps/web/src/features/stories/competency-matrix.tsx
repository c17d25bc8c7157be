import type { StoryCoverage } from '@mianmian/core/coaching/stories/story-coverage';
import { competencyText } from '../../shared/catalogue/competency.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { storiesText } from '../../shared/catalogue/stories.ts';
import type { ListedStory } from './story.ts';
import { StoryName } from './story-name.tsx';

type Props = { readonly competencies: StoryCoverage['competencies']; readonly stories: readonly ListedStory[] };

/** More columns than this are narrower than a name; then the rows name their stories, as on a phone. */
const MOST_COLUMNS = 6;

/** Which story shows which competency: a table where there is room, on a phone a row for each competency. */
export function CompetencyMatrix({ competencies, stories }: Props) {
  const text = useText(storiesText);
  return (
    <section aria-labelledby="story-matrix">
      <div className="stories-section-head">
        <h2 id="story-matrix">{text.matrixTitle}</h2>
        <span className="stories-quiet">{text.matrixNote}</span>
      </div>
      {stories.length <= MOST_COLUMNS && <MatrixTable competencies={competencies} stories={stories} />}
      <MatrixRows competencies={competencies} stories={stories} isAlone={stories.length > MOST_COLUMNS} />
    </section>
  );
}

function MatrixTable({ competencies, stories }: Props) {
  const text = useText(storiesText);
  const names = useText(competencyText);
  return (
    <table className="story-matrix">
      <thead>
        <tr>
          <th scope="col">{text.competency}</th>
          {stories.map((story) => (
            <th key={story.id} scope="col">
              <StoryName story={story} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {competencies.map(({ competency, state, storyIds }) => (
          <tr key={competency} data-state={state}>
            <th scope="row">
              {names[competency]}
              {state === 'missing' && <span className="story-matrix-prompt">{text.competencyPrompts[competency]}</span>}
            </th>
            {stories.map((story) => (
              <td key={story.id}>
                {storyIds.includes(story.id) ? (
                  <span className="story-mark" role="img" aria-label={text.shows}>
                    ●
                  </span>
                ) : (
                  <span className="visually-hidden">—</span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MatrixRows({ competencies, stories, isAlone }: Props & { readonly isAlone: boolean }) {
  const text = useText(storiesText);
  const names = useText(competencyText);
  return (
    <ul className="story-matrix-rows" data-alone={isAlone}>
      {competencies.map(({ competency, state, storyIds }) => (
        <li key={competency} data-state={state}>
          <h3>{names[competency]}</h3>
          {storyIds.length === 0 ? (
            <p className="stories-quiet">
              {text.none} · {text.competencyPrompts[competency]}
            </p>
          ) : (
            <ul>
              {stories
                .filter(({ id }) => storyIds.includes(id))
                .map((story) => (
                  <li key={story.id}>
                    <span className="story-mark" aria-hidden="true">
                      ●
                    </span>
                    <StoryName story={story} />
                  </li>
                ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

import type { StoryNote } from '@mianmian/contract/note';
import { STORY_THEMES } from '@mianmian/core/coaching/stories/story-reading';
import { COMPETENCIES } from '@mianmian/core/question-bank/competency';
import { Button } from 'antd';
import { competencyText } from '../../shared/catalogue/competency.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { storiesText } from '../../shared/catalogue/stories.ts';
import type { StoryReadingView } from './split-story.ts';

type Props = {
  readonly story: StoryNote;
  readonly reading: StoryReadingView | null;
  readonly onChange: (patch: Pick<Partial<StoryNote>, 'themes' | 'competencies'>) => void;
};

/** What the story can be told for, confirmed by whoever tells it. */
export function StoryTags({ story, reading, onChange }: Props) {
  const text = useText(storiesText);
  const names = useText(competencyText);
  const themes = reading?.themes ?? [];
  const competencies = (reading?.competencies ?? []).map(({ competency }) => competency);
  const isTaken =
    themes.every((theme) => story.themes.includes(theme)) &&
    competencies.every((competency) => story.competencies.includes(competency));
  return (
    <section className="story-tagging" aria-labelledby="story-tagging">
      <h2 id="story-tagging">{text.tagsTitle}</h2>
      <p className="stories-quiet">{text.tagsNote}</p>
      <Toggles
        legend={text.themesLegend}
        all={STORY_THEMES}
        labelOf={(theme) => text.themes[theme]}
        chosen={story.themes}
        suggested={themes}
        onChange={(chosen) => onChange({ themes: chosen })}
      />
      <Toggles
        legend={text.competenciesLegend}
        all={COMPETENCIES}
        labelOf={(competency) => names[competency]}
        chosen={story.competencies}
        suggested={competencies}
        onChange={(chosen) => onChange({ competencies: chosen })}
      />
      {!isTaken && (
        <Button
          onClick={() =>
            onChange({
              themes: STORY_THEMES.filter((theme) => story.themes.includes(theme) || themes.includes(theme)),
              competencies: COMPETENCIES.filter(
                (each) => story.competencies.includes(each) || competencies.includes(each),
              ),
            })
          }
        >
          {text.takeSuggested}
        </Button>
      )}
    </section>
  );
}

type TogglesProps<T extends string> = {
  readonly legend: string;
  readonly all: readonly T[];
  readonly labelOf: (one: T) => string;
  readonly chosen: readonly T[];
  readonly suggested: readonly T[];
  readonly onChange: (chosen: T[]) => void;
};

function Toggles<T extends string>({ legend, all, labelOf, chosen, suggested, onChange }: TogglesProps<T>) {
  const text = useText(storiesText);
  return (
    <fieldset className="choices story-toggles">
      <legend>{legend}</legend>
      <div className="choices-row">
        {all.map((one) => (
          <label key={one}>
            <input
              type="checkbox"
              checked={chosen.includes(one)}
              onChange={({ target }) =>
                onChange(all.filter((each) => (each === one ? target.checked : chosen.includes(each))))
              }
            />
            {labelOf(one)}
            {suggested.includes(one) && !chosen.includes(one) && (
              <span className="story-suggested">{text.suggested}</span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

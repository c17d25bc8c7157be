import type { FittingStory, MatchedDemand } from '@mianmian/core/coaching/jobs/job-match';
import { Link } from '@tanstack/react-router';
import { competencyText } from '../../shared/catalogue/competency.ts';
import { jobMatchText } from '../../shared/catalogue/job-match.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { demandElementId } from './focus-demand.ts';
import { wayToNextStep } from './way-to-next-step.ts';

const STORIES_SHOWN = 2;
const GROUPS = ['competency', 'tool', 'category', 'condition'] as const;

/** Each demand with own stories that show it, or the next step where there is none. */
export function DemandList({ demands }: { readonly demands: readonly MatchedDemand[] }) {
  const text = useText(jobMatchText);
  const tellable = demands.filter(({ demand, force }) => demand.group !== 'condition' && force !== 'not-needed');
  const covered = tellable.filter(({ stories }) => stories.length > 0).length;
  return (
    <section aria-labelledby="job-demands">
      <h2 id="job-demands">{text.demandsTitle}</h2>
      <p className="job-quiet">{text.summary(covered, tellable.length)}</p>
      {GROUPS.map((group) => {
        const ofGroup = demands.filter(({ demand }) => demand.group === group);
        return ofGroup.length === 0 ? null : (
          <section key={group} aria-label={text.groups[group]}>
            <h3 className="job-group">{text.groups[group]}</h3>
            {group === 'condition' && <p className="job-quiet">{text.conditionNote}</p>}
            <ul className="job-demands">
              {ofGroup.map((matched) => (
                <DemandRow key={matched.demand.id} matched={matched} />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

function DemandRow({ matched: { demand, force, mentions, stories } }: { readonly matched: MatchedDemand }) {
  const text = useText(jobMatchText);
  const way = wayToNextStep(demand);
  const isOpen = force !== 'not-needed' && stories.length === 0;
  return (
    <li className="job-demand" id={demandElementId(demand.id)} tabIndex={-1}>
      <h4>
        <span lang="zh-CN">{demand.name}</span>
        <span className="job-force" data-force={force}>
          {text.forces[force]}
        </span>
        <span className="job-quiet numeric">{text.mentioned(mentions.length)}</span>
      </h4>
      {stories.length > 0 && force !== 'not-needed' && <Stories stories={stories} competency={demand.competency} />}
      {isOpen && (
        <p className="job-next">
          {demand.group !== 'condition' && <span className="job-uncovered">{text.uncovered}</span>}
          <span lang="zh-CN">{demand.nextStep}</span>
          {way !== null && <Link to={way}>{text.ways[way]}</Link>}
        </p>
      )}
    </li>
  );
}

type StoriesProps = Pick<MatchedDemand, 'stories'> & Pick<MatchedDemand['demand'], 'competency'>;

function Stories({ stories, competency }: StoriesProps) {
  const text = useText(jobMatchText);
  const names = useText(competencyText);
  const reasonOf = ({ words }: FittingStory): string =>
    words.length > 0
      ? text.saysWords(words.slice(0, 3).join('」「'))
      : competency === null
        ? ''
        : text.saysCompetency(names[competency]);
  return (
    <ul className="job-stories">
      {stories.slice(0, STORIES_SHOWN).map((story) => (
        <li key={story.id}>
          <Link to="/stories/$storyId" params={{ storyId: story.id }}>
            {story.title === '' ? text.untitled : story.title}
          </Link>{' '}
          <span className="job-quiet">{reasonOf(story)}</span>
        </li>
      ))}
      {stories.length > STORIES_SHOWN && (
        <li className="job-quiet">{text.moreStories(stories.length - STORIES_SHOWN)}</li>
      )}
    </ul>
  );
}

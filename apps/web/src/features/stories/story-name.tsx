import type { StoryNote } from '@mianmian/contract/note';
import { Link } from '@tanstack/react-router';
import { useText } from '../../shared/catalogue/language.ts';
import { storiesText } from '../../shared/catalogue/stories.ts';
import { langOf } from '../../shared/lang-of.ts';
import { nameOfStory } from '../../shared/stories/name-of-story.ts';

type Props = { readonly story: Pick<StoryNote, 'title' | 'situation' | 'raw'> & { readonly id: string } };

/** A story's name, which opens it. */
export function StoryName({ story }: Props) {
  const text = useText(storiesText);
  const name = nameOfStory(story);
  return (
    <Link to="/stories/$storyId" params={{ storyId: story.id }} lang={name === null ? undefined : langOf(name)}>
      {name ?? text.untitled}
    </Link>
  );
}

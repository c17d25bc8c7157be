import { draftTalkingPoints } from '@mianmian/core/coaching/jobs/draft-talking-points';
import { useState } from 'react';
import { AskFirstButton } from '../../shared/ask-first-button.tsx';
import { useText } from '../../shared/catalogue/language.ts';
import { researchText } from '../../shared/catalogue/research.ts';
import { TextArea } from '../../shared/form/text-area.tsx';
import { ResearchSection, type SectionProps } from './research-section.tsx';

const PLACES = [0, 1, 2] as const;
const POINT_MAX = 600;

/** Three things to say, drafted from the notes above and changed by hand. */
export function TalkingPoints({ content, change }: SectionProps) {
  const text = useText(researchText);
  const [count, setCount] = useState<number | null>(null);
  const { talkingPoints } = content;
  const drafts = draftTalkingPoints(content);
  const hasPoints = talkingPoints.some((point) => point.trim() !== '');
  const draft = () => {
    setCount(drafts.length);
    if (drafts.length > 0) change({ talkingPoints: [...drafts] });
  };
  const write = (index: number, written: string) =>
    change({ talkingPoints: PLACES.map((place) => (place === index ? written : (talkingPoints[place] ?? ''))) });
  return (
    <ResearchSection title={text.pointsTitle} hint={text.pointsHint}>
      <div>
        <AskFirstButton
          type={hasPoints ? 'default' : 'primary'}
          name={hasPoints ? text.redraft : text.draft}
          question={{ title: text.redraftTitle, body: text.redraftBody, confirm: text.redraftNow }}
          isAsked={hasPoints}
          onConfirm={draft}
        />
      </div>
      <p role="status" className="research-quiet">
        {count !== null && text.drafted(count)}
      </p>
      {PLACES.map((place) => {
        const point = talkingPoints[place] ?? '';
        const isDraft = point !== '' && drafts.includes(point);
        return (
          <TextArea
            key={place}
            label={isDraft ? `${text.point(place + 1)}（${text.isDraft}）` : text.point(place + 1)}
            value={point}
            maxLength={POINT_MAX}
            rows={2}
            onChange={(written) => write(place, written)}
          />
        );
      })}
    </ResearchSection>
  );
}

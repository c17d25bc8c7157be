import { draftTalkingPoints } from '@mianmian/core/coaching/jobs/draft-talking-points';
import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { researchText } from '../../shared/catalogue/research.ts';
import { ConfirmDialog } from '../../shared/confirm-dialog.tsx';
import { TextArea } from '../../shared/form/text-area.tsx';
import { ResearchSection, type SectionProps } from './research-section.tsx';

const PLACES = [0, 1, 2] as const;
const POINT_MAX = 600;

/** Three things to say, drafted from the notes above and changed by hand. */
export function TalkingPoints({ content, change }: SectionProps) {
  const text = useText(researchText);
  const [isAsked, setAsked] = useState(false);
  const [count, setCount] = useState<number | null>(null);
  const { talkingPoints } = content;
  const drafts = draftTalkingPoints(content);
  const hasPoints = talkingPoints.some((point) => point.trim() !== '');
  const draft = () => {
    setAsked(false);
    setCount(drafts.length);
    if (drafts.length > 0) change({ talkingPoints: [...drafts] });
  };
  const write = (index: number, written: string) =>
    change({ talkingPoints: PLACES.map((place) => (place === index ? written : (talkingPoints[place] ?? ''))) });
  return (
    <ResearchSection title={text.pointsTitle} hint={text.pointsHint}>
      <div>
        <Button type={hasPoints ? 'default' : 'primary'} onClick={() => (hasPoints ? setAsked(true) : draft())}>
          {hasPoints ? text.redraft : text.draft}
        </Button>
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
      {isAsked && (
        <ConfirmDialog
          title={text.redraftTitle}
          body={text.redraftBody}
          confirm={text.redraftNow}
          isBusy={false}
          error={null}
          onConfirm={draft}
          onClose={() => setAsked(false)}
        />
      )}
    </ResearchSection>
  );
}

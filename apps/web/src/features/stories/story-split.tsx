import { STORY_PARTS, type StoryPart } from '@mianmian/core/coaching/stories/story-reading';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { storiesText } from '../../shared/catalogue/stories.ts';
import { ConfirmDialog } from '../../shared/confirm-dialog.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { SplitPieces } from './split-pieces.tsx';
import { cutPieces, joinPieces, type PieceOf } from './split-story.ts';
import { splitQuery } from './use-story-reading.ts';

type Props = {
  readonly raw: string;
  /** Whether accepting overwrites words that stand in the fields. */
  readonly replaces: boolean;
  readonly onAccept: (fields: Readonly<Record<StoryPart, string>>) => void;
  readonly onBack: () => void;
  readonly onByHand: () => void;
};

/** The words as they were split, to be put right and taken. */
export function StorySplit({ raw, replaces, onAccept, onBack, onByHand }: Props) {
  const text = useText(storiesText);
  const comma = useLanguage() === 'zh' ? '、' : ', ';
  const reading = useQuery(splitQuery(raw));
  const [moved, setMoved] = useState<ReadonlyMap<number, PieceOf>>(new Map());
  const [asks, setAsks] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const pieces = cutPieces(reading.data ?? { segments: [] }).map((piece) => ({
    ...piece,
    part: moved.get(piece.start) ?? piece.part,
  }));
  const absent = STORY_PARTS.filter((part) => pieces.every((piece) => piece.part !== part));
  const accept = () => onAccept(joinPieces(pieces));
  return (
    <section className="story-split" aria-labelledby="story-split">
      <h2 id="story-split" ref={heading} tabIndex={-1}>
        {text.splitTitle}
      </h2>
      {reading.isPending && <p role="status">{text.splitting}</p>}
      {reading.isError && (
        <>
          <p>{text.splitFailed}</p>
          <FailureNotice error={reading.error.error} onRetry={() => void reading.refetch()} />
        </>
      )}
      {reading.isSuccess && (
        <>
          <p className="stories-quiet">{text.splitHint}</p>
          <SplitPieces pieces={pieces} onMove={(start, part) => setMoved(new Map(moved).set(start, part))} />
          {absent.length > 0 && (
            <p className="story-absent">{text.notFound(absent.map((part) => text.parts[part]).join(comma))}</p>
          )}
        </>
      )}
      <p className="story-ways">
        {reading.isSuccess && (
          <Button type="primary" size="large" onClick={() => (replaces ? setAsks(true) : accept())}>
            {text.accept}
          </Button>
        )}
        {reading.isError && <Button onClick={onByHand}>{text.byHand}</Button>}
        <Button type="link" onClick={onBack}>
          {text.backToRaw}
        </Button>
      </p>
      {asks && (
        <ConfirmDialog
          title={text.replaceTitle}
          body={text.replaceBody}
          confirm={text.replace}
          isBusy={false}
          error={null}
          onConfirm={accept}
          onClose={() => setAsks(false)}
        />
      )}
    </section>
  );
}

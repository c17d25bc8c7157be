import { memo } from 'react';
import { interviewText } from '../../../shared/catalogue/interview.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { ScrollingLog } from '../../../shared/scrolling-log.tsx';
import type { TalkEntry } from './list-talk.ts';
import './talk.css';

type Props = {
  readonly talkId: string;
  readonly talk: readonly TalkEntry[];
  /** More of the interviewer's lines are coming. */
  readonly isSpeaking: boolean;
  /** After so many entries the candidate came back. */
  readonly returnedAt: number | null;
  readonly isReadAloud: boolean;
};

/** What was said. */
export function Conversation({ talkId, talk, isSpeaking, returnedAt, isReadAloud }: Props) {
  const text = useText(interviewText);
  return (
    <ScrollingLog className="talk" label={text.log} talkId={talkId} lines={talk.length} isReadAloud={isReadAloud}>
      <div className="talk-column">
        {talk.map((entry, index) => (
          <Entry key={entry.key} entry={entry} isReturn={returnedAt === index + 1} />
        ))}
        {isSpeaking && (
          <p className="talk-speaking">
            <span className="visually-hidden">{text.speaking}</span>
            <span aria-hidden="true" className="talk-dots">
              <i />
              <i />
              <i />
            </span>
          </p>
        )}
      </div>
    </ScrollingLog>
  );
}

const Entry = memo(function Entry({ entry, isReturn }: { readonly entry: TalkEntry; readonly isReturn: boolean }) {
  const text = useText(interviewText);
  return (
    <>
      <Said entry={entry} />
      {isReturn && <p className="talk-note">{text.returned}</p>}
    </>
  );
});

function Said({ entry }: { readonly entry: TalkEntry }) {
  const text = useText(interviewText);
  if (entry.who === 'interviewer') {
    return (
      <p className="talk-line" data-kind={entry.kind}>
        <span className="visually-hidden">{text.says(text.interviewer)}</span>
        <span lang="zh-CN">{entry.text}</span>
      </p>
    );
  }
  const { turn, isSent, isLast } = entry;
  const declined = isLast ? text.nothingAsked : text.declinedTag;
  return (
    <div className="talk-turn" data-sent={isSent}>
      <p>
        <span className="visually-hidden">{text.says(text.you)}</span>
        {turn.text.trim() === '' ? turn.isDeclined ? declined : text.silent : <span lang="zh-CN">{turn.text}</span>}
      </p>
      {turn.text.trim() !== '' && turn.isDeclined && <span className="talk-tag">{declined}</span>}
      {turn.by === 'spoken' && <span className="talk-tag">{text.spokenTag}</span>}
    </div>
  );
}

import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { interviewText } from '../../../shared/catalogue/interview.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { formatClock } from '../../../shared/format-clock.ts';
import { langOf } from '../../../shared/lang-of.ts';
import { Mark } from '../../../shared/look/mark.tsx';
import { AloudToggle } from '../aloud/aloud-toggle.tsx';
import type { ReadAloud } from '../aloud/use-read-aloud.ts';
import type { InterviewRoom } from './interview-room.ts';
import { secondsOfFloor } from './seconds-of-floor.ts';
import { useRoom } from './use-room.ts';

type Props = { readonly room: InterviewRoom; readonly aloud: ReadAloud; readonly onEnd: () => void };

/** What it is, how far it has come and what time is left, quietly. */
export function DeskHead({ room, aloud, onEnd }: Props) {
  const text = useText(interviewText);
  const view = useRoom(room, (state) => state.view);
  return (
    <header className="interview-head">
      <Link className="interview-leave" to="/interview" aria-label={text.leave} title={text.leave}>
        <Mark />
      </Link>
      <div className="interview-title">
        <h1 lang={langOf(view.title)} title={view.title}>
          {view.title}
        </h1>
        <p>
          <progress aria-hidden="true" max={view.part.of} value={view.part.at} />
          <span>{text.part(view.part.at, view.part.of)}</span>
        </p>
      </div>
      {view.awaited !== null && (
        <>
          <Clocks room={room} />
          <AloudToggle aloud={aloud} />
          <Button type="text" onClick={onEnd}>
            {text.end}
          </Button>
        </>
      )}
    </header>
  );
}

function Clocks({ room }: { readonly room: InterviewRoom }) {
  const text = useText(interviewText);
  const part = useRoom(room, (state) => secondsOfFloor(state).part);
  const all = useRoom(room, (state) => secondsOfFloor(state).all);
  return (
    <dl className="interview-clocks numeric">
      <div>
        <dt>{text.leftOfPart}</dt>
        <dd>{formatClock(part)}</dd>
      </div>
      <div>
        <dt>{text.leftOfAll}</dt>
        <dd>{formatClock(all)}</dd>
      </div>
    </dl>
  );
}

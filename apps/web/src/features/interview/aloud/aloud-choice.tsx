import { useState } from 'react';
import { interviewText } from '../../../shared/catalogue/interview.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { wantsAloud, wishAloud } from './aloud-wish.ts';
import { useOwnVoice } from './use-own-voice.ts';

/** Whether the interviewer is to be heard, chosen before it begins; where this device can't, why not. */
export function AloudChoice() {
  const text = useText(interviewText);
  const voice = useOwnVoice();
  const [isWanted, setWanted] = useState(wantsAloud);
  if (voice === undefined) return null;
  if (voice === null) return <p className="interview-choice-note">{text.noVoice}</p>;
  return (
    <div>
      <label className="interview-aloud-choice">
        <input
          type="checkbox"
          checked={isWanted}
          onChange={({ target }) => {
            wishAloud(target.checked);
            setWanted(target.checked);
          }}
        />
        {text.aloud}
      </label>
      <p className="interview-choice-note">{text.aloudNote}</p>
    </div>
  );
}

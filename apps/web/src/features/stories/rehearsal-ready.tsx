import { Button } from 'antd';
import { useSyncExternalStore } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { rehearsalText } from '../../shared/catalogue/rehearsal.ts';
import { Choices } from '../../shared/form/choices.tsx';
import { KeysSwitch } from '../../shared/single-keys/keys-switch.tsx';
import { useSingleKeys } from '../../shared/single-keys/use-single-keys.ts';
import { speakingSeconds, spokenCharacters } from './make-cues.ts';
import { rehearsalTarget, setRehearsalTarget, TARGET_CHOICES } from './rehearsal-target.ts';
import type { ToldPart } from './telling.ts';

type Props = { readonly parts: readonly ToldPart[]; readonly onStart: () => void };

/** So much over the target is too long, so little of it leaves room. */
const TOO_LONG = 1.15;
const TOO_SHORT = 0.6;

/** How long it is to take, and how long the words would. */
export function RehearsalReady({ parts, onStart }: Props) {
  const text = useText(rehearsalText);
  const target = useSyncExternalStore(rehearsalTarget.subscribe, rehearsalTarget.read);
  useSingleKeys({ ' ': onStart });
  const characters = parts.reduce((sum, { words }) => sum + spokenCharacters(words), 0);
  const seconds = speakingSeconds(characters);
  return (
    <section className="rehearsal-ready">
      <Choices
        name="rehearsal-target"
        legend={text.target}
        options={TARGET_CHOICES}
        labelOf={text.seconds}
        chosen={TARGET_CHOICES.find((choice) => choice === target) ?? TARGET_CHOICES[2]}
        onChoose={setRehearsalTarget}
      />
      <div>
        <p>
          {text.estimate(characters, text.seconds(seconds))}
          {seconds > target * TOO_LONG && text.tooLong}
          {seconds < target * TOO_SHORT && text.tooShort}
        </p>
        <p className="rehearsal-quiet">{text.paceNote}</p>
      </div>
      <Button type="primary" size="large" className="rehearsal-main" onClick={onStart}>
        {text.start}
      </Button>
      <KeysSwitch keys={text.keys} />
    </section>
  );
}

import { useId, useState } from 'react';
import { deviceCheckText } from '../../shared/catalogue/device-check.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { PartFrame } from './part-frame.tsx';
import type { PartState, TellResult } from './part-result.ts';

type Props = { readonly state: PartState; readonly onResult: TellResult };

/** Whether Chinese comes in by an input method: what is typed is looked at and not kept. */
export function InputPart({ state, onResult }: Props) {
  const text = useText(deviceCheckText);
  const id = useId();
  const [value, setValue] = useState('');
  const [isComposing, setComposing] = useState(false);
  const [wasComposed, setComposed] = useState(false);
  const hasChinese = /\p{Script=Han}/u.test(value);
  const judge = (typed: string, composed: boolean) => {
    if (/\p{Script=Han}/u.test(typed)) onResult(composed ? 'good' : 'poor', composed ? 'composed' : 'not composed');
    else if (typed !== '') onResult('poor', 'letters only');
  };
  return (
    <PartFrame part="input-method" state={state}>
      <p>{text.inputAbout}</p>
      <div className="text-field">
        <label htmlFor={id}>{text.inputField}</label>
        <div className="text-field-line">
          <input
            id={id}
            value={value}
            lang="zh-CN"
            maxLength={40}
            autoComplete="off"
            onCompositionStart={() => setComposing(true)}
            onCompositionEnd={({ currentTarget, data }) => {
              setComposing(false);
              const isDone = wasComposed || /\p{Script=Han}/u.test(data);
              setComposed(isDone);
              judge(currentTarget.value, isDone);
            }}
            onChange={({ target }) => {
              setValue(target.value);
              if (!isComposing) judge(target.value, wasComposed);
            }}
          />
        </div>
      </div>
      <p role="status">
        {state === 'good' && text.inputGood}
        {state === 'poor' && !isComposing && (hasChinese ? text.inputPasted : text.inputLatin)}
      </p>
    </PartFrame>
  );
}

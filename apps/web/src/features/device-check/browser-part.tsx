import { useEffect, useRef, useState } from 'react';
import { deviceCheckText } from '../../shared/catalogue/device-check.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { readPlatform } from '../../shared/media/read-platform.ts';
import { ABILITIES, listAbilities, NEEDED } from './list-abilities.ts';
import { PartFrame } from './part-frame.tsx';
import type { PartState, TellResult } from './part-result.ts';

type Props = { readonly state: PartState; readonly onResult: TellResult };

/** Known without asking anybody: checked at once. */
export function BrowserPart({ state, onResult }: Props) {
  const text = useText(deviceCheckText);
  const [{ platform, abilities }] = useState(() => ({
    platform: readPlatform(navigator.userAgent),
    abilities: listAbilities(),
  }));
  const lacks = [...NEEDED].filter((ability) => abilities.get(ability) !== true);
  const isGood = lacks.length === 0 && platform.isSupported && platform.browser !== 'wechat';
  const detail = `${platform.browser} ${platform.version ?? '?'}, ${platform.os}${lacks.length === 0 ? '' : `, lacks ${lacks.join(' ')}`}`;
  const tell = useRef(onResult);
  tell.current = onResult;
  useEffect(() => tell.current(isGood ? 'good' : 'poor', detail), [isGood, detail]);
  const name = `${text.browserNames[platform.browser]}${platform.version === null ? '' : ` ${platform.version}`}`;
  return (
    <PartFrame part="browser" state={state}>
      <p>{platform.isSupported ? text.browserGood(name) : text.browserOld(name)}</p>
      {lacks.length > 0 && <p>{text.browserLacks}</p>}
      {platform.browser === 'wechat' && <p>{text.browserWechat}</p>}
      <ul className="check-abilities">
        {ABILITIES.map((ability) => {
          const isThere = abilities.get(ability) === true;
          return (
            <li key={ability} data-there={isThere}>
              <span aria-hidden="true">{isThere ? '✓' : '×'}</span> {text.abilities[ability]}
              <span className="visually-hidden">{isThere ? text.abilityYes : text.abilityNo}</span>
            </li>
          );
        })}
      </ul>
    </PartFrame>
  );
}

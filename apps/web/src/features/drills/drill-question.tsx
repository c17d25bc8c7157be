import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { drillsText } from '../../shared/catalogue/drills.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { useSingleKeys } from '../../shared/single-keys/use-single-keys.ts';
import type { DrillItem } from './drill.ts';
import type { ShownOption } from './shown-options.ts';

type Props = {
  readonly item: DrillItem;
  readonly options: readonly ShownOption[];
  readonly isReturned: boolean;
  readonly takesFocus: boolean;
  readonly onCheck: (chosen: readonly number[], tookMs: number) => void;
};

/** The situation and its options. Nothing is told before one has chosen. */
export function DrillQuestion({ item, options, isReturned, takesFocus, onCheck }: Props) {
  const text = useText(drillsText);
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [since] = useState(Date.now);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [takesFocus]);
  const isMultiple = item.kind === 'multiple';
  const choose = (place: number) => {
    if (!isMultiple) return setChosen([place]);
    const rest = chosen.filter((each) => each !== place);
    setChosen(rest.length < chosen.length ? rest : [...chosen, place].sort((a, b) => a - b));
  };
  const check = () => {
    if (chosen.length > 0) onCheck(chosen, Date.now() - since);
  };
  useSingleKeys({
    ...Object.fromEntries(options.map(({ place }, i) => [String(i + 1), () => choose(place)])),
    Enter: check,
  });
  return (
    <form
      aria-label={text.kinds[item.kind]}
      className="drill-question"
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <p className="drill-kind">
        {text.kinds[item.kind]}
        {isReturned && <span className="drill-returned">{text.returned}</span>}
      </p>
      <h2 ref={heading} tabIndex={-1} lang="zh-CN">
        {item.ask}
      </h2>
      <fieldset className="drill-options">
        <legend>{text.pick[item.kind]}</legend>
        {options.map(({ place, text: words }, i) => (
          <label key={place}>
            <input
              type={isMultiple ? 'checkbox' : 'radio'}
              name={item.id}
              checked={chosen.includes(place)}
              onChange={() => choose(place)}
            />
            <span className="drill-number numeric" aria-hidden="true">
              {i + 1}
            </span>
            <span lang="zh-CN">{words}</span>
          </label>
        ))}
      </fieldset>
      <div className="drill-way">
        <Button type="primary" htmlType="submit" size="large" disabled={chosen.length === 0}>
          {text.check}
        </Button>
      </div>
    </form>
  );
}

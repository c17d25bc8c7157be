import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { drillsText } from '../../shared/catalogue/drills.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { useSingleKeys } from '../../shared/single-keys/use-single-keys.ts';
import type { DrillItem, DrillTopic } from './drill.ts';
import type { ShownOption } from './shown-options.ts';
import { SourceLine } from './source-line.tsx';

type Props = {
  readonly item: DrillItem;
  readonly options: readonly ShownOption[];
  readonly topic: DrillTopic;
  readonly chosen: readonly number[];
  /** Whether it comes again in this session. */
  readonly returns: boolean;
  readonly isLast: boolean;
  readonly onNext: () => void;
};

/** Right or wrong, why, and by which source. */
export function DrillVerdict({ item, options, topic, chosen, returns, isLast, onNext }: Props) {
  const text = useText(drillsText);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useSingleKeys({ Enter: onNext });
  const missed = options.filter(({ right, place }) => right && !chosen.includes(place)).length;
  const extra = options.filter(({ right, place }) => !right && chosen.includes(place)).length;
  const isRight = missed + extra === 0;
  const source = topic.sources.find(({ id }) => id === item.source);
  return (
    <div className="drill-question">
      <p className="drill-kind">{text.kinds[item.kind]}</p>
      <p className="drill-asked" lang="zh-CN">
        {item.ask}
      </p>
      <h2 ref={heading} tabIndex={-1} className="drill-verdict" data-right={isRight}>
        {isRight ? <CheckCircleFilled aria-hidden="true" /> : <CloseCircleFilled aria-hidden="true" />}
        {isRight ? text.right : text.wrongVerdict}
        {!isRight && item.kind === 'multiple' && <span>{text.partly(missed, extra)}</span>}
      </h2>
      <ul className="drill-answers">
        {options.map((option) => (
          <li key={option.place} data-right={option.right} data-chosen={chosen.includes(option.place)}>
            <OptionMark isRight={option.right} />
            <span lang="zh-CN">{option.text}</span>
            {chosen.includes(option.place) && <span className="drill-yours">{text.yours}</span>}
            {option.why !== undefined && (
              <span className="drill-why" lang="zh-CN">
                {option.why}
              </span>
            )}
          </li>
        ))}
      </ul>
      <section className="drill-explain">
        <h3>{text.why}</h3>
        <p lang="zh-CN">{item.explain}</p>
        {source !== undefined && <SourceLine source={source} group={topic.group} />}
      </section>
      {!isRight && <p className="drill-returns">{returns ? text.willReturn : text.willReturnTomorrow}</p>}
      <div className="drill-way">
        <Button type="primary" size="large" onClick={onNext}>
          {isLast ? text.finish : text.next}
        </Button>
      </div>
    </div>
  );
}

export function OptionMark({ isRight }: { readonly isRight: boolean }) {
  const text = useText(drillsText);
  return (
    <span className="drill-mark" data-right={isRight}>
      {isRight ? text.optionRight : text.optionWrong}
    </span>
  );
}

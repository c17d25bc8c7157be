import type { PractisedAnswer } from '@mianmian/contract/practice';
import { useState } from 'react';
import { AttemptChoice } from '../../shared/attempts/attempt-choice.tsx';
import { AttemptPoints } from '../../shared/attempts/attempt-points.tsx';
import { ChangeTable } from '../../shared/attempts/change-table.tsx';
import { compareAttempts } from '../../shared/attempts/compare-attempts.ts';
import { introductionText } from '../../shared/catalogue/introduction.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { MarkedAnswer } from '../../shared/evidence/marked-answer.tsx';
import { formatTimer } from '../../shared/format-timer.ts';
import { measureLength } from './measure-length.ts';
import { measurePace } from './measure-pace.ts';
import type { Version } from './own-versions.ts';

type Told = Version & { readonly answer: PractisedAnswer };

const isTold = (version: Version): version is Told => version.answer !== null;

/** Any two versions: points by criterion with what was won and lost, length and pace, both texts. */
export function VersionComparison({ versions }: { readonly versions: readonly Version[] }) {
  const text = useText(introductionText);
  const told = versions.filter(isTold);
  const [laterId, setLaterId] = useState<string | null>(null);
  const [earlierId, setEarlierId] = useState<string | null>(null);
  const later = told.find(({ deed }) => deed.id === laterId) ?? told[0];
  const others = told.filter((version) => version !== later);
  const earlier = others.find(({ deed }) => deed.id === earlierId) ?? others[0];
  if (later === undefined || earlier === undefined) return null;
  const comparison = compareAttempts(earlier.answer.evaluation, later.answer.evaluation);
  const nameOf = ({ deed, number }: Told) => ({ id: deed.id, name: text.version(number) });
  const headings = [text.version(earlier.number), text.version(later.number)] as const;
  return (
    <section className="introduction-comparison" aria-labelledby="comparison-title">
      <h2 id="comparison-title">{text.compareTitle}</h2>
      <p className="introduction-ways">
        <AttemptChoice
          label={text.compareLater}
          options={told.map(nameOf)}
          chosenId={later.deed.id}
          onChoose={setLaterId}
        />
        <AttemptChoice
          label={text.compareEarlier}
          options={others.map(nameOf)}
          chosenId={earlier.deed.id}
          onChoose={setEarlierId}
        />
      </p>
      {comparison.obstacle !== null && (
        <p className="introduction-quiet">
          {comparison.obstacle === 'rubric-changed' ? text.notComparable : text.unjudged}
        </p>
      )}
      <ManyMeasures versions={[earlier, later]} />
      <ChangeTable before={earlier.answer} after={later.answer} comparison={comparison} headings={headings} />
      <div className="comparison-texts">
        {[earlier, later].map(({ number, deed, answer }) => (
          <section key={deed.id} aria-label={text.version(number)}>
            <h3>
              {text.version(number)}
              <AttemptPoints attempt={answer} />
            </h3>
            <MarkedAnswer assessed={answer} pressed={null} />
          </section>
        ))}
      </div>
    </section>
  );
}

function ManyMeasures({ versions }: { readonly versions: readonly Told[] }) {
  const text = useText(introductionText);
  const rows = [
    {
      name: text.length,
      tell: ({ deed }: Told) => {
        const { lengthMs, isEstimate } = measureLength(deed.characters, deed.spokenMs);
        return isEstimate ? text.characters(deed.characters) : formatTimer(lengthMs);
      },
    },
    {
      name: text.pace,
      tell: ({ deed }: Told) => {
        const pace = measurePace(deed.characters, deed.spokenMs);
        return pace === null ? '—' : text.perMinute(pace.perMinute);
      },
    },
  ];
  return (
    <table className="introduction-table numeric">
      <thead>
        <tr>
          <th scope="col">{text.measures}</th>
          {versions.map(({ deed, number }) => (
            <th key={deed.id} scope="col">
              {text.version(number)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, tell }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {versions.map((version) => (
              <td key={version.deed.id}>{tell(version)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { AssessedAnswer } from '@mianmian/contract/evaluation';
import { evidenceText } from '../catalogue/evidence.ts';
import { useText } from '../catalogue/language.ts';
import { criterionLetter } from './criterion-letter.ts';
import { formatPoints } from './format-points.ts';
import { LevelTag } from './level-tag.tsx';
import { LetterChip } from './marked-answer.tsx';

type Names = AssessedAnswer['names'];
type Criterion = AssessedAnswer['evaluation']['criteria'][number];
type Props = {
  readonly assessed: Pick<AssessedAnswer, 'evaluation' | 'names'>;
  readonly pressed: number | null;
  readonly onPress: (index: number | null) => void;
};

/** What each criterion earned, with the words that earned it and what is missing. */
export function CriterionList({ assessed: { evaluation, names }, pressed, onPress }: Props) {
  return (
    <ol className="criterion-list">
      {evaluation.criteria.map((criterion, index) => (
        <li key={criterion.criterionId} className="criterion">
          <CriterionHead
            criterion={criterion}
            name={names.criteria[criterion.criterionId] ?? criterion.criterionId}
            index={index}
            pressed={pressed === index}
            onPress={() => onPress(pressed === index ? null : index)}
          />
          <FoundFacets criterion={criterion} names={names} />
          <MissingFacets criterion={criterion} />
        </li>
      ))}
    </ol>
  );
}

type HeadProps = {
  readonly criterion: Criterion;
  readonly name: string;
  readonly index: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
};

function CriterionHead({ criterion, name, index, pressed, onPress }: HeadProps) {
  const text = useText(evidenceText);
  const points = text.pointsOf(formatPoints(criterion.points), formatPoints(criterion.max));
  const inner = (
    <>
      <LetterChip index={index} />
      <span className="criterion-name" lang="zh-CN">
        {name}
      </span>
      <LevelTag level={criterion.level} />
      <span className="criterion-points numeric">{points}</span>
    </>
  );
  if (!criterion.found.some(({ evidence }) => evidence.length > 0))
    return <div className="criterion-head">{inner}</div>;
  const title = text.showMarks(criterionLetter(index), name);
  return (
    <button type="button" className="criterion-head" aria-pressed={pressed} title={title} onClick={onPress}>
      {inner}
    </button>
  );
}

function FoundFacets({ criterion, names }: { readonly criterion: Criterion; readonly names: Names }) {
  const text = useText(evidenceText);
  if (criterion.found.length === 0) return null;
  return (
    <ul className="facets" aria-label={text.found}>
      {criterion.found.map(({ facetId, points, evidence }) => (
        <li key={facetId} className="facet facet-found">
          <span className="facet-name" lang="zh-CN">
            {names.facets[`${criterion.criterionId}.${facetId}`] ?? facetId}
          </span>
          <span className="facet-points numeric">{text.plusPoints(formatPoints(points))}</span>
          {evidence.length === 0 && <span className="facet-quote">{text.absence}</span>}
          {evidence.map((span) => (
            <q key={span.start} className="facet-quote" lang="zh-CN">
              {text.quote(span.text)}
            </q>
          ))}
        </li>
      ))}
    </ul>
  );
}

function MissingFacets({ criterion }: { readonly criterion: Criterion }) {
  const text = useText(evidenceText);
  if (criterion.missing.length === 0) return null;
  return (
    <ul className="facets" aria-label={text.missing}>
      {criterion.missing.map(({ facetId, name, advice }) => (
        <li key={facetId} className="facet facet-missing" lang="zh-CN">
          <span className="facet-name">{text.missingNamed(name)}</span>
          <span className="facet-advice">{advice}</span>
        </li>
      ))}
    </ul>
  );
}

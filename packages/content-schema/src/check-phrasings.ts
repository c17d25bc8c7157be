import type { Question } from '@mianmian/core/question-bank/question';
import { type ContentFile, problemAt } from './content-file.ts';
import type { ContentProblem } from './content-problem.ts';

/** A phrasing written twice in the bank teaches nothing the second time, and often stands under the wrong facet. */
export function checkPhrasings(sources: readonly ContentFile<Question>[]): readonly ContentProblem[] {
  const firstPlaces = new Map<string, string>();
  return sources.flatMap((source) =>
    source.value.criteria.flatMap((criterion, criterionIndex) =>
      criterion.facets.flatMap((facet, facetIndex) =>
        facet.phrasings.flatMap((phrasing, phrasingIndex) => {
          const path = ['criteria', criterionIndex, 'facets', facetIndex, 'phrasings', phrasingIndex];
          const firstPlace = firstPlaces.get(phrasing);
          if (firstPlace !== undefined) {
            return [problemAt(source, path, `说法「${phrasing}」已写在 ${firstPlace}；请换一种说法`)];
          }
          firstPlaces.set(phrasing, `${source.file}:${source.lineOf(path)}`);
          return [];
        }),
      ),
    ),
  );
}

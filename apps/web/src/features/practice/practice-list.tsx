import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { useText } from '../../shared/catalogue/language.ts';
import { practiceText } from '../../shared/catalogue/practice.ts';
import { chooseQuestions, type PracticeStock } from './choose-questions.ts';
import { PracticePicker } from './practice-picker.tsx';
import type { PracticeSearch } from './practice-search.ts';
import { QuestionRows } from './question-rows.tsx';
import { WeakSpots } from './weak-spots.tsx';

const route = getRouteApi('/shell/practice');

/** The bank, narrowed by what the address says. */
export function PracticeList({ stock }: { readonly stock: PracticeStock }) {
  const text = useText(practiceText);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (chosen: PracticeSearch) => void navigate({ search: chosen, replace: true, resetScroll: false });
  const chosen = chooseQuestions(stock, search);
  return (
    <>
      <PracticePicker stock={stock} search={search} onChange={change} />
      <p className="practice-count" role="status">
        {search.by === 'weakness' && chosen.length > 0 ? '' : text.found(chosen.length)}
      </p>
      {chosen.length === 0 && (
        <div className="practice-empty">
          <p>{text.nothingFound}</p>
          <Button onClick={() => change({})}>{text.showAll}</Button>
        </div>
      )}
      {search.by === 'weakness' ? (
        <WeakSpots stock={stock} questions={chosen} />
      ) : (
        <QuestionRows questions={chosen} overview={stock.overview} />
      )}
    </>
  );
}

import { useText } from '../../shared/catalogue/language.ts';
import { tasksText } from '../../shared/catalogue/tasks.ts';

/** Where the work lies. */
export function DraftLine({ isKept }: { readonly isKept: boolean | null }) {
  const text = useText(tasksText);
  return (
    <p className="task-note" data-warn={isKept === false}>
      {isKept === null ? text.draftNew : isKept ? text.draftKept : text.draftNotKept}
    </p>
  );
}

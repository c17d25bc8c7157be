import { useText } from '../../shared/catalogue/language.ts';
import { tasksText } from '../../shared/catalogue/tasks.ts';

export function TasksLoading() {
  const text = useText(tasksText);
  return (
    <div className="tasks-loading" role="status">
      <span className="visually-hidden">{text.loading}</span>
      <span />
      <span />
      <span />
    </div>
  );
}

import { Button } from 'antd';
import { commonText } from '../catalogue/common.ts';
import { useText } from '../catalogue/language.ts';
import { planText } from '../catalogue/plan.ts';
import './partial-notice.css';

/** Says that the plan was made from what could be read, and lets one try again. */
export function PartialNotice({ onRetry }: { readonly onRetry: () => void }) {
  const text = useText(planText);
  const common = useText(commonText);
  return (
    <p className="partial-notice" role="status">
      {text.partial}
      <Button type="link" onClick={onRetry}>
        {common.retry}
      </Button>
    </p>
  );
}

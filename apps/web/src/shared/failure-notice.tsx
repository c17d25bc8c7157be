import { Button } from 'antd';
import type { CallError } from './api/call-endpoint.ts';
import { commonText } from './catalogue/common.ts';
import { errorsText } from './catalogue/errors.ts';
import { useText } from './catalogue/language.ts';
import './failure-notice.css';

/** Says in the reader's language what failed and offers to try again. */
export function FailureNotice({ error, onRetry }: { readonly error: CallError; readonly onRetry?: () => void }) {
  const errors = useText(errorsText);
  const common = useText(commonText);
  return (
    <div className="failure-notice" role="alert">
      <p>{errors[error.code]}</p>
      {onRetry !== undefined && <Button onClick={onRetry}>{common.retry}</Button>}
    </div>
  );
}

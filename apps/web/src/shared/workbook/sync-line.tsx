import { Button } from 'antd';
import { useText } from '../catalogue/language.ts';
import { workbookText } from '../catalogue/workbook.ts';
import { ownWorkbook } from './own-workbook.ts';
import { useWorkbook } from './use-exercises.ts';
import './state-line.css';

/** Where the exercises are. Spoken politely when it changes. */
export function SyncLine() {
  const text = useText(workbookText);
  const { sync, waitingCount, refused, isDurable } = useWorkbook();
  const look = !isDurable && waitingCount > 0 ? 'bad' : sync === 'idle' || sync === 'sending' ? 'good' : 'waiting';
  const words = () => {
    if (!isDurable && waitingCount > 0) return text.fragile;
    if (sync === 'limited') return text.limited(waitingCount);
    if (sync === 'offline') return waitingCount > 0 ? text.offline(waitingCount) : text.unread;
    return waitingCount > 0 ? text.sending : text.synced;
  };
  return (
    <div className="state-lines">
      <p className={`state-line state-line-${look}`} role="status">
        <span className="state-line-dot" aria-hidden="true" />
        {words()}
      </p>
      {refused.length > 0 && (
        <div className="state-line state-line-bad" role="alert">
          <span className="state-line-dot" aria-hidden="true" />
          {text.refused(refused.length)}
          <span className="state-line-ways">
            <Button type="link" onClick={() => void ownWorkbook().retryRefused()}>
              {text.retryRefused}
            </Button>
            <Button type="link" danger onClick={() => void ownWorkbook().dropRefused()}>
              {text.dropRefused}
            </Button>
          </span>
        </div>
      )}
    </div>
  );
}

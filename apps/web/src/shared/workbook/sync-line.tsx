import { Button } from 'antd';
import { errorsText } from '../catalogue/errors.ts';
import { useText } from '../catalogue/language.ts';
import { workbookText } from '../catalogue/workbook.ts';
import { lacking } from './lacking.ts';
import { ownWorkbook } from './own-workbook.ts';
import { useWorkbook } from './use-exercises.ts';
import './state-line.css';

const LOOKS = { idle: 'good', sending: 'good', waiting: 'waiting', limited: 'waiting', denied: 'bad' } as const;

/** Where the exercises are. Spoken politely when it changes. */
export function SyncLine() {
  const text = useText(workbookText);
  const errors = useText(errorsText);
  const { sync, why, waitingCount, refused, isDurable, isMoveHeld } = useWorkbook();
  const look = !isDurable && waitingCount > 0 ? 'bad' : LOOKS[sync];
  const words = () => {
    if (!isDurable && waitingCount > 0) return text.fragile;
    if (sync === 'limited') return text.limited(waitingCount);
    if (sync === 'waiting') {
      const lack = text.lacking[lacking(why === null ? null : { code: why })];
      return waitingCount > 0 ? lack.unsent(waitingCount) : lack.unread;
    }
    if (sync === 'denied') return waitingCount > 0 ? text.denied(waitingCount) : text.deniedRead;
    return waitingCount > 0 ? text.sending : text.synced;
  };
  return (
    <div className="state-lines">
      <p className={`state-line state-line-${look}`} role="status">
        <span className="state-line-dot" aria-hidden="true" />
        {words()}
        {sync === 'denied' && why !== null && <span>{errors[why]}</span>}
      </p>
      {isMoveHeld && (
        <div className="state-line state-line-bad" role="alert">
          <span className="state-line-dot" aria-hidden="true" />
          {text.moveHeld}
          <span className="state-line-ways">
            <Button type="link" onClick={() => void ownWorkbook().sync()}>
              {text.retry}
            </Button>
          </span>
        </div>
      )}
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

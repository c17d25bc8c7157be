import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { afterText } from '../catalogue/after.ts';
import { useText } from '../catalogue/language.ts';
import './ask-held.css';

type Props = {
  readonly applicationId: string;
  readonly onHeld: () => void;
  /** False where the time is changed on the page itself. */
  readonly hasWayToTime?: boolean;
};

/** The time of an interview has passed and its application does not say so: was it held? */
export function AskHeld({ applicationId, onHeld, hasWayToTime = true }: Props) {
  const text = useText(afterText);
  return (
    <div className="ask-held">
      <p>{text.askHeld}</p>
      <Button onClick={onHeld}>{text.held}</Button>
      {hasWayToTime && (
        <Link to="/applications/$applicationId" params={{ applicationId }}>
          {text.moved}
        </Link>
      )}
    </div>
  );
}

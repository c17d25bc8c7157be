import type { DeskSuggestion } from '@mianmian/contract/desk';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fetchEndpoint } from '../../../shared/api/call-failure.ts';
import { deskText } from '../../../shared/catalogue/desk.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import './assistant.css';

type Props = {
  readonly runId: string;
  readonly chatId: string;
  /** Last event of the chat: newer ones want newer suggestions. */
  readonly after: number;
  readonly onTake: (suggestion: DeskSuggestion) => void;
};

/** Suggested replies, fetched only when asked for: some are wrong on purpose, and what is taken is checked by nobody else. */
export function AssistantStrip({ runId, chatId, after, onTake }: Props) {
  const text = useText(deskText);
  const [isOpen, setOpen] = useState(false);
  const [rejected, setRejected] = useState<ReadonlySet<string>>(new Set());
  const { data, isFetching } = useQuery({
    queryKey: ['desk-suggestions', runId, chatId, after],
    queryFn: ({ signal }) => fetchEndpoint('suggestReplies', { params: { runId, chat: chatId }, signal }),
    enabled: isOpen,
    gcTime: 0,
  });
  const shown = (data?.suggestions ?? []).filter(({ id }) => !rejected.has(id));
  return (
    <div className="assistant">
      <button type="button" className="assistant-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {text.suggest}
      </button>
      {isOpen && (
        <div className="assistant-body">
          <p className="assistant-note">{text.suggestNote}</p>
          {shown.length === 0 && !isFetching && <p className="desk-empty">{text.noSuggestion}</p>}
          {shown.map((suggestion) => (
            <div key={suggestion.id} className="suggestion">
              <p>{suggestion.text}</p>
              <button
                type="button"
                onClick={() => {
                  onTake(suggestion);
                  setOpen(false);
                }}
              >
                {text.useSuggestion}
              </button>
              <button type="button" onClick={() => setRejected(new Set([...rejected, suggestion.id]))}>
                {text.rejectSuggestion}
              </button>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

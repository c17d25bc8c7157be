import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AskFirstButton } from '../../shared/ask-first-button.tsx';
import { introductionText } from '../../shared/catalogue/introduction.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { dropRecording } from '../../shared/voice/recordings/own-recordings.ts';
import { lookAgain, recordingsQuery } from '../../shared/voice/recordings/use-recordings.ts';

/** Takes a recording off this device, asked first. */
export function RemoveRecording({ recordingId }: { readonly recordingId: string }) {
  const text = useText(introductionText);
  const client = useQueryClient();
  const { data: here } = useQuery(recordingsQuery);
  const [hasFailed, setFailed] = useState(false);
  if (here?.has(recordingId) !== true) return null;
  const remove = async () => {
    setFailed(!(await dropRecording(recordingId)));
    await lookAgain(client);
  };
  return (
    <>
      <AskFirstButton
        name={text.removeRecording}
        question={{ title: text.removeTitle, body: text.removeBody, confirm: text.removeRecording }}
        isAsked
        onConfirm={() => void remove()}
      />
      {hasFailed && <p role="alert">{text.removeFailed}</p>}
    </>
  );
}

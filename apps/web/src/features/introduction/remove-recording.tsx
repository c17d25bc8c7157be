import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { introductionText } from '../../shared/catalogue/introduction.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { ConfirmDialog } from '../../shared/confirm-dialog.tsx';
import { dropRecording } from '../../shared/voice/recordings/own-recordings.ts';
import { lookAgain, recordingsQuery } from '../../shared/voice/recordings/use-recordings.ts';

/** Takes a recording off this device, asked first. */
export function RemoveRecording({ recordingId }: { readonly recordingId: string }) {
  const text = useText(introductionText);
  const client = useQueryClient();
  const { data: here } = useQuery(recordingsQuery);
  const [isAsking, setAsking] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  if (here?.has(recordingId) !== true) return null;
  const remove = async () => {
    setFailed(!(await dropRecording(recordingId)));
    setAsking(false);
    await lookAgain(client);
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{text.removeRecording}</Button>
      {hasFailed && <p role="alert">{text.removeFailed}</p>}
      {isAsking && (
        <ConfirmDialog
          title={text.removeTitle}
          body={text.removeBody}
          confirm={text.removeRecording}
          isBusy={false}
          error={null}
          onConfirm={() => void remove()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

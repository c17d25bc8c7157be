import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { CallFailure } from '../../shared/api/call-failure.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { myDataText } from '../../shared/catalogue/my-data.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { saveFile } from '../../shared/save-file.ts';
import { downloadMyData } from './download-my-data.ts';

const kilobytesOf = (bytes: number): number => Math.ceil(bytes / 1_024);

/** Everything of mine as a file. */
export function ExportSection() {
  const text = useText(myDataText);
  const [got, setGot] = useState(0);
  const stop = useRef<AbortController>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const download = useMutation({
    mutationFn: async () => {
      setGot(0);
      stop.current = new AbortController();
      const result = await downloadMyData(setGot, stop.current.signal);
      if (!result.ok) throw new CallFailure(result.error);
      saveFile(text.exportFile, result.value);
      return result.value.size;
    },
    networkMode: 'always',
  });
  return (
    <section aria-labelledby="export-title">
      <h2 id="export-title">{text.exportTitle}</h2>
      <p>{text.exportBody}</p>
      <p className="my-data-ways">
        <Button loading={download.isPending} onClick={() => download.mutate()}>
          {text.exportStart}
        </Button>
        <span role="status" className="numeric">
          {download.isPending && (got === 0 ? text.exportPacking : text.exportGot(kilobytesOf(got)))}
          {download.isSuccess && text.exportDone(kilobytesOf(download.data))}
        </span>
      </p>
      {download.isError && <FailureNotice error={download.error.error} onRetry={() => download.mutate()} />}
    </section>
  );
}

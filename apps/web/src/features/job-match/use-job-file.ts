import { JOB_FILE_MAX_BYTES } from '@mianmian/contract/job';
import { useRef, useState } from 'react';
import { callEndpoint } from '../../shared/api/call-endpoint.ts';
import { errorsText } from '../../shared/catalogue/errors.ts';
import { jobMatchText } from '../../shared/catalogue/job-match.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';

/** Sending five megabytes over a slow line takes its time, and reading them up to ten seconds. */
const TIMEOUT_MS = 90_000;
const NAME_MAX = 200;

export type JobFileState =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'done'; readonly name: string; readonly isCut: boolean }
  | { readonly step: 'failed'; readonly message: string };

/** Has the server read the words out of a file; `onText` gets them. */
export function useJobFile(onText: (text: string) => void) {
  const text = useText(jobMatchText);
  const errors = useText(errorsText);
  const language = useLanguage();
  const [state, setState] = useState<JobFileState>({ step: 'idle' });
  // What was typed while a file was read is not to be forgotten.
  const found = useRef(onText);
  found.current = onText;
  const fail = (message: string) => setState({ step: 'failed', message });

  const read = async (file: File): Promise<void> => {
    if (file.size > JOB_FILE_MAX_BYTES) return fail(text.tooLarge);
    setState({ step: 'reading', name: file.name });
    const base64 = await encode(file);
    if (base64 === null) return fail(text.unreadableHere);
    const body = { name: file.name.slice(-NAME_MAX), base64 };
    const result = await callEndpoint('readJobFile', { body, timeoutMs: TIMEOUT_MS });
    if (!result.ok) {
      const { code, message } = result.error;
      // The server knows what is wrong with the file, and says so in Chinese.
      return fail(
        code === 'bad-file' && language === 'zh' ? message : code === 'too-large' ? text.tooLarge : errors[code],
      );
    }
    setState({ step: 'done', name: file.name, isCut: result.value.isCut });
    found.current(result.value.text);
  };
  return { state, read };
}

/** Null when the browser can't read it, as one that was moved meanwhile. */
const encode = (file: File): Promise<string | null> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,?/, ''));
    reader.onerror = () => resolve(null);
    reader.readAsDataURL(file);
  });

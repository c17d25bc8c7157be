import type { CallError } from '../../shared/api/call-endpoint.ts';
import type { Language } from '../../shared/catalogue/define-text.ts';

type Words = Readonly<Record<CallError['code'], string>>;

/** Why the desk did not do something. The code says only that; the reason comes from the server, in Chinese. */
export function refusalWords({ code, message }: CallError, errors: Words, runOver: string, language: Language): string {
  if (code === 'closed') return runOver;
  return code === 'desk-refused' && language === 'zh' && message !== '' ? message : errors[code];
}

import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { type CallError, callEndpoint } from '../../shared/api/call-endpoint.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { paperText } from '../../shared/catalogue/paper.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { makeId } from '../../shared/make-id.ts';
import { usePageTitle } from '../../shared/page-title.ts';
import { findOpenSitting } from './open-sitting.ts';

/** Starts under way: asked for twice it is one, also for a visitor who has no cookie yet that would make two visitors. */
const starts = new Map<string, Promise<Result<string, CallError>>>();
/** Event ids of starts that got no answer yet; a retry must not make a second sitting. */
const eventIds = new Map<string, string>();

/** Goes straight to writing: takes up the open sitting of the form, or starts one. */
export function StartPage() {
  const { form: asked } = useParams({ from: '/shell/start/$form' });
  const form = asked === 'full' ? 'full' : 'short';
  const text = useText(paperText);
  usePageTitle(text[form]);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [error, setError] = useState<CallError | null>(null);
  const start = useCallback(async () => {
    setError(null);
    const running = starts.get(form) ?? findOrStart(form);
    starts.set(form, running);
    const found = await running;
    starts.delete(form);
    if (!found.ok) return setError(found.error);
    eventIds.delete(form);
    void queryClient.invalidateQueries({ queryKey: ['sittings'] });
    await navigate({ to: '/sittings/$sittingId', params: { sittingId: found.value }, replace: true });
  }, [form, navigate, queryClient]);
  useEffect(() => {
    void start();
  }, [start]);
  return (
    <section className="trouble">
      <h1>{text[form]}</h1>
      {error === null ? (
        <p role="status">{text.starting}</p>
      ) : (
        <FailureNotice error={error} onRetry={() => void start()} />
      )}
    </section>
  );
}

async function findOrStart(form: 'full' | 'short'): Promise<Result<string, CallError>> {
  const mine = await callEndpoint('listSittings', {});
  if (!mine.ok) return mine;
  const open = findOpenSitting(mine.value, form);
  if (open !== undefined) return ok(open.id);
  const papers = await callEndpoint('listPapers', {});
  if (!papers.ok) return papers;
  const paper = papers.value.papers[0];
  if (paper === undefined) return fail({ code: 'not-found', message: 'no paper' });
  const eventId = eventIds.get(form) ?? makeId();
  eventIds.set(form, eventId);
  const started = await callEndpoint('startSitting', { body: { eventId, paperId: paper.id, form } });
  return started.ok ? ok(started.value.id) : started;
}

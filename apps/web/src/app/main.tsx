import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CallFailure } from '../shared/api/call-failure.ts';
import { isPassing } from '../shared/api/is-passing.ts';
import { accountQuery } from '../shared/api/queries.ts';
import { watchOwner } from '../shared/device/device-owner.ts';
import '../shared/look/base.css';
import { DressedApp } from './dressed-app.tsx';
import { registerWorker } from './register-worker.ts';

const OUT = new Set(['not-signed-in', 'account-needed']);

/** A session that ended elsewhere is noticed at the first refusal: the page then learns who it belongs to now. */
const askWhoAgain = ({ error }: CallFailure): void => {
  if (OUT.has(error.code)) void queryClient.invalidateQueries({ queryKey: accountQuery.queryKey });
};

const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: askWhoAgain }),
  mutationCache: new MutationCache({ onError: askWhoAgain }),
  defaultOptions: {
    queries: {
      retry: (failures, failure) => failure instanceof CallFailure && isPassing(failure.error) && failures < 3,
      // Query's own idea of being online would hold requests back; ours are told by the server's answers.
      networkMode: 'always',
    },
  },
});

watchOwner();

/** What an earlier page could not send goes out whichever page is open; the first screen does not wait for it. */
const sendWhatIsLeft = () => {
  void import('./send-what-is-left.ts').then(
    (part) => part.sendWhatIsLeft(queryClient),
    // The part itself did not arrive: no connection, then. It is asked for again when there is one.
    () => undefined,
  );
};
window.addEventListener('load', () => setTimeout(sendWhatIsLeft, 2_000));
window.addEventListener('online', sendWhatIsLeft);

// Without a secure origin browsers have none; in development it would hide every change.
if (import.meta.env.PROD && import.meta.env.VITE_SERVICE_WORKER !== 'off' && 'serviceWorker' in navigator) {
  window.addEventListener('load', () => void registerWorker());
}

const place = document.getElementById('app');
if (place === null) throw new Error('app.html has no #app');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <DressedApp />
    </QueryClientProvider>
  </StrictMode>,
);

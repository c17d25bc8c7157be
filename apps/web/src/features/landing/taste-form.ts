import type { ApiError, ErrorCode } from '@mianmian/contract/error';
import type { AssessedAnswer } from '@mianmian/contract/evaluation';
import { errorsText } from '../../shared/catalogue/errors.ts';
import { tasteText } from '../../shared/catalogue/taste.ts';
import { showResult } from './show-result.ts';
import './landing.css';

/** The front page's only script: sends the reply, shows what it earned. Without it the page still reads. */
const language = document.documentElement.lang === 'en' ? 'en' : 'zh';
const text = tasteText[language];
const form = document.querySelector<HTMLFormElement>('#taste-form');
const field = document.querySelector<HTMLTextAreaElement>('#taste-answer');
const button = form?.querySelector('button');
const place = document.querySelector<HTMLElement>('#taste-result');

type Outcome = { readonly assessed: AssessedAnswer } | { readonly failed: ErrorCode | 'offline' | 'unreadable' };

async function score(answer: string): Promise<Outcome> {
  try {
    const response = await fetch('/api/taste', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ answer }),
    });
    // The server's own words by its contract; Zod would triple this script.
    const json: AssessedAnswer & { readonly error?: ApiError } = await response.json();
    return json.error === undefined ? { assessed: json } : { failed: json.error.code };
  } catch (error) {
    return { failed: error instanceof SyntaxError ? 'unreadable' : 'offline' };
  }
}

function say(message: string) {
  const line = document.createElement('p');
  line.textContent = message;
  place?.replaceChildren(line);
}

let busy = false;
form?.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (busy || field === null) return;
  if (field.value.trim() === '') return say(text.empty);
  busy = true;
  button?.setAttribute('aria-busy', 'true');
  say(text.scoring);
  const outcome = await score(field.value);
  busy = false;
  button?.removeAttribute('aria-busy');
  if (button) button.textContent = text.again;
  if ('failed' in outcome) return say(errorsText[language][outcome.failed]);
  place?.replaceChildren(showResult(text, outcome.assessed));
  place?.querySelector<HTMLElement>('.taste-total')?.focus({ preventScroll: true });
});

field?.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) form?.requestSubmit();
});

function keepLanguage(chosen: 'zh' | 'en') {
  try {
    localStorage.setItem('mianmian.language', chosen);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

// The language chosen here is the app's too.
document
  .querySelector('[data-language]')
  ?.addEventListener('click', () => keepLanguage(language === 'zh' ? 'en' : 'zh'));

// So is the one read here: whoever came straight to the English page goes on in English.
if (language === 'en') {
  for (const link of document.querySelectorAll('a[href^="/"]:not([data-language])')) {
    link.addEventListener('click', () => keepLanguage('en'));
  }
}

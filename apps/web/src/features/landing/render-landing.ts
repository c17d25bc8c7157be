import type { Language } from '../../shared/catalogue/define-text.ts';
import { landingText } from '../../shared/catalogue/landing.ts';
import { MARK_PATHS } from '../../shared/look/mark-paths.ts';
import { escapeHtml as e } from './escape-html.ts';
import { renderExample } from './render-example.ts';

type LandingText = (typeof landingText)['zh'];

const mark = `<svg class="mark" viewBox="0 0 64 64" width="36" height="36" aria-hidden="true"><path class="mark-bubble" d="${MARK_PATHS.bubble}"/><path class="mark-eyes" d="${MARK_PATHS.eyes}"/><path class="mark-tick" d="${MARK_PATHS.tick}"/></svg>`;

/** What stands between <head> tags and in <body> of the front page, as HTML that needs no script to be read. */
export function renderLanding(
  language: Language,
  tastePrompt: string,
): { readonly head: string; readonly body: string } {
  const text = landingText[language];
  return { head: renderHead(text), body: renderBody(text, tastePrompt) };
}

const renderHead = (text: LandingText): string => `
    <title>${e(text.title)}</title>
    <meta name="description" content="${e(text.description)}" />
    <meta property="og:type" content="website" />
    <meta property="og:title" content="${e(text.title)}" />
    <meta property="og:description" content="${e(text.description)}" />
    <meta property="og:image" content="/social.png" />
    <meta name="twitter:card" content="summary_large_image" />`;

const renderBody = (text: LandingText, tastePrompt: string): string => `
    <a class="skip-link" href="#content">${e(text.skip)}</a>
    <header class="front-head">
      <p class="front-mark">${mark}<span>${e(text.product)}</span></p>
      <nav aria-label="${e(text.navigation)}">
        <a href="/today">${e(text.today)}</a>
        <a href="/papers">${e(text.papers)}</a>
        <a href="/interview">${e(text.interview)}</a>
        <a href="/practice">${e(text.practice)}</a>
        <a href="/desk">${e(text.desk)}</a>
        <a href="/mine">${e(text.mine)}</a>
        <a href="${text.otherPath}" data-language title="${e(text.otherLanguageName)}">${e(text.otherLanguage)}</a>
      </nav>
    </header>
    <main id="content" tabindex="-1">
      <div class="front-screen">
        <section class="front-say">
          <h1>${e(text.headline[0] ?? '')}<span class="front-say-end">${e(text.headline[1] ?? '')}<mark>${e(text.headline[2] ?? '')}</mark></span></h1>
          <p class="front-lead">${e(text.lead)}</p>
          <div class="front-start">
            <a class="button button-primary" href="/start/short">${e(text.startShort)}</a>
            <p class="front-note">${e(text.startShortNote)}</p>
          </div>
          <a class="front-full" href="/papers">${e(text.startFull)}</a>
          <a class="front-full" href="/today">${e(text.startPreparing)}</a>
        </section>
        ${renderTaste(text, tastePrompt)}
      </div>
      ${renderExample(text)}
      <section class="front-parts" aria-labelledby="parts-title">
        <h2 id="parts-title">${e(text.partsTitle)}</h2>
        <dl>${text.parts.map(renderPart).join('')}</dl>
      </section>
      <section class="front-plain" aria-labelledby="plain-title">
        <h2 id="plain-title">${e(text.plainTitle)}</h2>
        <ul>${text.plain.map((line) => `<li>${e(line)}</li>`).join('')}</ul>
        <h2>${e(text.employersTitle)}</h2>
        <p>${e(text.employers)}</p>
      </section>
    </main>
    <footer class="front-foot"><p>${e(text.product)} · ${e(text.footer)}</p></footer>`;

/** A part's name leads there; what has no page of its own, such as a report, is only told of. */
const renderPart = ({ name, body, to }: LandingText['parts'][number]): string =>
  `<div><dt>${to === '' ? e(name) : `<a href="${to}">${e(name)}</a>`}</dt><dd>${e(body)}</dd></div>`;

const renderTaste = (
  text: LandingText,
  prompt: string,
): string => `<section class="taste" aria-labelledby="taste-title">
          <h2 id="taste-title">${e(text.tasteTitle)}</h2>
          <p class="taste-who">${e(text.customer)}</p>
          <blockquote class="taste-customer" id="taste-prompt" lang="zh-CN">${e(quoteOf(prompt))}</blockquote>
          <form id="taste-form">
            <label for="taste-answer">${e(text.tasteSaid)}</label>
            <textarea id="taste-answer" name="answer" rows="3" maxlength="1000" required aria-describedby="taste-prompt" placeholder="${e(text.tastePlaceholder)}"></textarea>
            <div class="taste-send">
              <span class="taste-note">${e(text.tasteNote)}</span>
              <button class="button button-primary" type="submit">${e(text.tasteSend)}</button>
            </div>
            <noscript><p>${e(text.needsScript)}</p></noscript>
          </form>
          <div id="taste-result" aria-live="polite"></div>
        </section>`;

/** The customer's own words: what stands between 「 and 」 in the prompt. */
function quoteOf(prompt: string): string {
  const quote = /「([^」]+)」/.exec(prompt)?.[1];
  if (quote === undefined) throw new Error(`The taste's prompt quotes no customer between 「 and 」: ${prompt}`);
  return quote;
}

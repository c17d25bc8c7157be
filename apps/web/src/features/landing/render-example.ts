import type { landingText } from '../../shared/catalogue/landing.ts';
import { escapeHtml as e } from './escape-html.ts';

type LandingText = (typeof landingText)['zh'];

/** A scored answer as the report shows it, still: marked words with the number of their criterion, and what is missing. */
export const renderExample = (text: LandingText): string => `<section class="front-how" aria-labelledby="how-title">
        <div class="front-how-say">
          <h2 id="how-title">${e(text.howTitle)}</h2>
          <p>${e(text.howBody)}</p>
        </div>
        <figure class="example">
          <figcaption><span class="example-note">${e(text.exampleNote)}</span>${e(text.exampleQuestion)}</figcaption>
          <p class="example-answer" lang="zh-CN">${markWords(text.exampleAnswer)}</p>
          <ol class="example-criteria">${text.exampleCriteria
            .map(
              ({ name, points, level }) =>
                `<li><span>${e(name)}</span><span class="example-level">${e(level)}</span><strong class="numeric">${e(points)}</strong></li>`,
            )
            .join('')}</ol>
          <p class="example-missing">${e(text.exampleMissing)}</p>
        </figure>
      </section>`;

/** `[2:words]` → the words marked, with the number of their criterion. */
const markWords = (answer: string): string =>
  e(answer).replace(
    /\[(\d):([^\]]+)\]/g,
    (_, criterion: string, words: string) => `<mark>${words}<sup class="numeric">${criterion}</sup></mark>`,
  );

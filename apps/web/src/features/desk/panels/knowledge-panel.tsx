import type { DeskTable } from '@mianmian/contract/desk';
import { useState } from 'react';
import { deskText } from '../../../shared/catalogue/desk.ts';
import { useText } from '../../../shared/catalogue/language.ts';

type Props = { readonly articles: DeskTable['knowledge']; readonly onQuote: (words: string) => void };

/** Dated articles, newest first: an older one may say what no longer holds. */
export function KnowledgePanel({ articles, onQuote }: Props) {
  const text = useText(deskText);
  const [query, setQuery] = useState('');
  const found = articles
    .filter(({ title, text: words }) => `${title}${words}`.includes(query.trim()))
    .sort((a, b) => b.date.localeCompare(a.date));
  return (
    <>
      <label className="panel-search-field">
        <span className="visually-hidden">{text.searchKnowledge}</span>
        <input
          type="search"
          value={query}
          placeholder={text.searchKnowledge}
          onChange={({ target }) => setQuery(target.value)}
        />
      </label>
      {found.length === 0 && <p className="desk-empty">{text.noArticle}</p>}
      {found.map((article) => (
        <article key={article.id} className="knowledge">
          <h3>{article.title}</h3>
          <time className="numeric">{article.date}</time>
          <p>{article.text}</p>
          <button type="button" onClick={() => onQuote(article.text)}>
            {text.quote}
          </button>
        </article>
      ))}
    </>
  );
}

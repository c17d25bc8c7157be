import type { DeskTable } from '@mianmian/contract/desk';
import { useState } from 'react';
import { deskText } from '../../../shared/catalogue/desk.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { yuan } from './money.ts';

export function ProductPanel({ products }: { readonly products: DeskTable['products'] }) {
  const text = useText(deskText);
  const [query, setQuery] = useState('');
  const found = products.filter(({ name, sku, about = '' }) => `${name}${sku}${about}`.includes(query.trim()));
  return (
    <>
      <label className="panel-search-field">
        <span className="visually-hidden">{text.searchProduct}</span>
        <input
          type="search"
          value={query}
          placeholder={text.searchProduct}
          onChange={({ target }) => setQuery(target.value)}
        />
      </label>
      {found.length === 0 && <p className="desk-empty">{text.noArticle}</p>}
      <ul className="products">
        {found.map((product) => (
          <li key={product.id}>
            <strong>{product.name}</strong>
            <span className="numeric">¥{yuan(product.priceFen)}</span>
            <small>
              {product.sku}，{text.stock(product.stock)}
            </small>
            {product.about !== undefined && <p>{product.about}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

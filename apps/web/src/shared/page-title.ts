import { useEffect } from 'react';
import { commonText } from './catalogue/common.ts';
import { useText } from './catalogue/language.ts';

/** Names the browser tab after the page. */
export function usePageTitle(title: string): void {
  const { product } = useText(commonText);
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
}

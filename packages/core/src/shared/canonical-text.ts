/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * JSON of a value with the keys of every object in code-unit order and absent members left out, so that equal values
 * give equal text whatever built them. Throws on a number JSON cannot hold: that would be a bug in whoever made it.
 */
export function canonicalText(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('canonicalText: not a finite number');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalText).join(',')}]`;
  const members = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const member = value[key];
      return member === undefined ? [] : [`${JSON.stringify(key)}:${canonicalText(member)}`];
    });
  return `{${members.join(',')}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/**
 * FNV-1a over UTF-16 code units, 2 × 32 bits, as 16 hex digits. Names a version of rules or weights; it is no
 * protection against forgery.
 * Source of the constants: Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hashText(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + 0x9e37), 0x85ebca6b);
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

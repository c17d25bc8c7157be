import { type Document, isMap, isNode, isScalar, isSeq, type LineCounter, type Node } from 'yaml';
import type { ValuePath } from './content-file.ts';

/**
 * The line (from 1) on which the value at `path` begins. A key's own line is taken where there is one: the value of
 * `facets:` begins on the next line, but it is `facets` that is too short.
 */
export function lineOf(document: Document, lines: LineCounter, path: ValuePath): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (pair === undefined) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = startOf(node) ?? offset;
    } else break;
  }
  // An empty file has no position at all; its problem stands on its first line.
  return offset === undefined ? 1 : Math.max(1, lines.linePos(offset).line);
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? (node as Node).range?.[0] : undefined);

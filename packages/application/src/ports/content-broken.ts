/**
 * Content that somebody wants has mistakes, so that it cannot be read. What is stored is untouched; whoever comes again
 * when the files are mended finds everything.
 */
export class ContentBroken extends Error {
  override readonly name = 'ContentBroken';
}

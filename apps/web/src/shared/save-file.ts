/** Hands a file to the browser's downloads. */
export function saveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken hold of the file by then; an address that is never given back holds its memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

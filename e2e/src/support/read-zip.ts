import { strFromU8, unzipSync } from 'fflate';

/** The texts in a ZIP, by name. Throws where the archive is cut off or broken. */
export const readZip = (file: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

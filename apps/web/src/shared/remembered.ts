/** localStorage that may be forbidden or full (private windows, policies): reads give null, writes tell whether they held. */
export function recall(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

export function remember(key: string, value: string): boolean {
  try {
    window.localStorage.setItem(key, value);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

export function forget(key: string): void {
  try {
    window.localStorage.removeItem(key);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

export const rememberedKeys = (): readonly string[] => {
  try {
    return Object.keys(window.localStorage);
  } catch (error) {
    if (error instanceof DOMException) return [];
    throw error;
  }
};

/** What keeps text on the device: a seam so that drafts can be tried without a browser. */
export type DeviceStore = {
  readonly read: (key: string) => string | null;
  /** False when the device doesn't take it. */
  readonly write: (key: string, value: string) => boolean;
  readonly remove: (key: string) => void;
  readonly keys: () => readonly string[];
};

export const browserStore: DeviceStore = { read: recall, write: remember, remove: forget, keys: rememberedKeys };

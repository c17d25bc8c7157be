import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

type Made<S extends DBSchema> = {
  readonly name: string;
  readonly version: number;
  readonly upgrade: (made: IDBPDatabase<S>) => void;
};

/**
 * Opens a database of this device once for all who ask; null where the browser gives none (private windows, policies, a
 * broken profile).
 */
export function deviceDatabase<S extends DBSchema>({ name, version, upgrade }: Made<S>) {
  let opened: Promise<IDBPDatabase<S> | null> | null = null;
  const again = () => {
    opened = null;
  };
  const open = async (): Promise<IDBPDatabase<S> | null> => {
    if (typeof indexedDB === 'undefined') return null;
    try {
      return await openDB<S>(name, version, {
        upgrade,
        // A newer page wants to change it: this one lets go and opens it anew when it needs it.
        blocking: (_from, _to, event) => {
          again();
          if (event.target instanceof IDBDatabase) event.target.close();
        },
        terminated: again,
      });
    } catch (error) {
      if (error instanceof DOMException) return null;
      throw error;
    }
  };
  return (): Promise<IDBPDatabase<S> | null> => {
    opened ??= open();
    return opened;
  };
}

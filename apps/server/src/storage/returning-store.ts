import { type Store, StoreAway } from '@mianmian/application/ports/store';

export type Returning = {
  /** Done before anything else once the store answers again. While it throws `StoreAway` the store stays away. */
  readonly comeBack: (store: Store) => Promise<void>;
  readonly onLeave: (cause: StoreAway) => void;
  readonly onReturn: () => void;
};

/** A store that may be away for a while: told once when it goes and when it is back, however many ask meanwhile. */
export function returningStore(store: Store, { comeBack, onLeave, onReturn }: Returning): Store {
  let isAway = false;
  let returning: Promise<void> | null = null;
  const comeBackOnce = async (): Promise<void> => {
    try {
      await comeBack(store);
    } catch (error) {
      // A bug in it must not keep everybody out.
      isAway = error instanceof StoreAway;
      throw error;
    }
    isAway = false;
    onReturn();
  };
  return {
    transact: async (work) => {
      if (isAway) {
        returning ??= comeBackOnce().finally(() => {
          returning = null;
        });
        await returning;
      }
      try {
        return await store.transact(work);
      } catch (error) {
        if (error instanceof StoreAway && !isAway) {
          isAway = true;
          onLeave(error);
        }
        throw error;
      }
    },
  };
}

export type Repeating = { readonly stop: () => Promise<void> };

/** Does `work` now and again `pauseMs` after it is done, until stopped; stopping waits for what is under way. */
export function repeat(work: () => Promise<void>, pauseMs: number): Repeating {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const round = async (): Promise<void> => {
    await work();
    if (!stopped) {
      timer = setTimeout(() => {
        running = round();
      }, pauseMs);
    }
  };
  let running = round();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

import { handInTaskSchema } from '@mianmian/contract/task';
import { useCallback, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { parseJson } from '../../shared/parse-json.ts';
import { browserStore, type DeviceStore } from '../../shared/remembered.ts';
import type { TaskWork } from './task.ts';

/** A task's id is its person's own, so nobody else finds what lies under it (device-texts.ts). */
const keyOf = (taskId: string): string => `mianmian.task/${taskId}`;

const [dataWorkSchema, contentWorkSchema] = handInTaskSchema.shape.work.options;
/** What somebody wrote is not thrown away for being longer than can be handed in. */
const draftSchema = z.union([
  dataWorkSchema.extend({ proposal: z.string() }),
  contentWorkSchema.extend({ text: z.string() }),
]);

/** The work as it lies on this device; null where there is none, or none of this kind of task. */
export function readDraft<W extends TaskWork>(store: DeviceStore, taskId: string, blank: W): W | null {
  const parsed = draftSchema.safeParse(parseJson(store.read(keyOf(taskId)) ?? ''));
  return parsed.success && isLike(parsed.data, blank) ? parsed.data : null;
}

const isLike = <W extends TaskWork>(work: TaskWork, blank: W): work is W => 'text' in work === 'text' in blank;

export const dropDraft = (taskId: string): void => browserStore.remove(keyOf(taskId));

export type TaskDraft<W> = {
  readonly work: W;
  /** Null before the first change, false where the device does not keep it. */
  readonly isKept: boolean | null;
  readonly change: (edit: (work: W) => W) => void;
};

/** The work being done, kept on the device at every change; another tab of this browser follows it. */
export function useTaskDraft<W extends TaskWork>(taskId: string, blank: W): TaskDraft<W> {
  const [work, setWork] = useState<W>(() => readDraft(browserStore, taskId, blank) ?? blank);
  const [isKept, setKept] = useState<boolean | null>(work === blank ? null : true);
  const latest = useRef(work);
  const change = useCallback(
    (edit: (work: W) => W) => {
      latest.current = edit(latest.current);
      setWork(latest.current);
      setKept(browserStore.write(keyOf(taskId), JSON.stringify(latest.current)));
    },
    [taskId],
  );
  useEffect(() => {
    const follow = ({ key, newValue }: StorageEvent) => {
      if (key !== keyOf(taskId) || newValue === null) return;
      latest.current = readDraft(browserStore, taskId, blank) ?? latest.current;
      setWork(latest.current);
    };
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, [taskId, blank]);
  return { work, isKept, change };
}

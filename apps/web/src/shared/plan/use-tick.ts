import { useState } from 'react';
import { recordExercise } from '../workbook/record-exercise.ts';

/** A line to tick off: as pressed at once, as the log has it as soon as it is in there. */
export function useTick(what: string, isTicked: boolean): readonly [boolean, (isDone: boolean) => Promise<void>] {
  const [pressed, setPressed] = useState<boolean | null>(null);
  const tick = async (isDone: boolean) => {
    setPressed(isDone);
    await recordExercise({ kind: 'tick', what, isDone });
    setPressed(null);
  };
  return [pressed ?? isTicked, tick];
}

import { useEffect, useState } from 'react';
import { type Level, QUIET, watchLevel } from './watch-level.ts';

/** How loud a stream is by now. */
export function useLevel(stream: MediaStream): Level {
  const [level, setLevel] = useState(QUIET);
  useEffect(() => watchLevel(stream, setLevel), [stream]);
  return level;
}

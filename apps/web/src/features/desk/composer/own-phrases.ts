import type { DeskPhrase } from '@mianmian/contract/desk';
import { z } from 'zod';
import { ownName } from '../../../shared/device/device-owner.ts';
import { makeId } from '../../../shared/make-id.ts';
import { type Observable, observable } from '../../../shared/observable.ts';
import { parseJson } from '../../../shared/parse-json.ts';
import type { DeviceStore } from '../../../shared/remembered.ts';

/** Each owner of texts on this device has their own. */
const key = () => ownName('mianmian.desk.phrases');
const phrasesSchema = z.array(z.object({ id: z.string(), text: z.string() }));
const TITLE_CHARACTERS = 12;

export type OwnPhrases = {
  readonly all: Observable<readonly DeskPhrase[]>;
  /** False when the device doesn't keep it. */
  readonly add: (text: string, group: string) => boolean;
  readonly remove: (id: string) => void;
};

/** Phrases the agent has kept on this device. */
export function openOwnPhrases(store: DeviceStore, group: string): OwnPhrases {
  const all = observable<readonly DeskPhrase[]>(read(store, group));
  const write = (phrases: readonly DeskPhrase[]): boolean => {
    all.write(phrases);
    return store.write(key(), JSON.stringify(phrases.map(({ id, text }) => ({ id, text }))));
  };
  return {
    all,
    add: (text, to) => write([...all.read().filter((phrase) => phrase.text !== text), phraseOf(makeId(), text, to)]),
    remove: (id) => {
      write(all.read().filter((phrase) => phrase.id !== id));
    },
  };
}

function read(store: DeviceStore, group: string): readonly DeskPhrase[] {
  const parsed = phrasesSchema.safeParse(parseJson(store.read(key()) ?? ''));
  return parsed.success ? parsed.data.map(({ id, text }) => phraseOf(id, text, group)) : [];
}

const phraseOf = (id: string, text: string, group: string): DeskPhrase => ({
  id,
  group,
  code: '',
  title: text.slice(0, TITLE_CHARACTERS),
  text,
});

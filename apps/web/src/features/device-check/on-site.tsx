import type { ApplicationNote } from '@mianmian/contract/note';
import { departureFor } from '@mianmian/core/coaching/plan/departure';
import { useState, useSyncExternalStore } from 'react';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { placeText } from '../../shared/catalogue/place.ts';
import { Choices } from '../../shared/form/choices.tsx';
import { TextField } from '../../shared/form/text-field.tsx';
import { formatInstantShort } from '../../shared/format-instant.ts';
import { NoteConflict } from '../../shared/notes/note-conflict.tsx';
import { SaveState } from '../../shared/notes/save-state.tsx';
import { useNoteEditor } from '../../shared/notes/use-note-editor.ts';
import { arrivalBuffer, BUFFER_CHOICES, setArrivalBuffer } from '../../shared/plan/plan-settings.ts';

type Props = {
  readonly applicationId: string;
  readonly content: ApplicationNote;
  /** Deleted elsewhere, it lives on under this id. */
  readonly onMoved: (applicationId: string) => void;
};
const LONGEST_WAY_MINUTES = 1_440;

/** Where to go and when to leave; written into the application itself. */
export function OnSite({ applicationId, content: blank, onMoved }: Props) {
  const text = useText(placeText);
  const language = useLanguage();
  const editor = useNoteEditor({ noteId: applicationId, blank });
  const { place, travelMinutes, interviewAt } = editor.content;
  const buffer = useSyncExternalStore(arrivalBuffer.subscribe, arrivalBuffer.read);
  return (
    <div className="on-site">
      <TextField
        label={text.address}
        hint={text.addressHint}
        value={place}
        maxLength={300}
        onChange={(typed) => editor.change({ place: typed })}
      />
      {place.trim() !== '' && (
        <p>
          <a href={`https://uri.amap.com/search?keyword=${encodeURIComponent(place)}`} target="_blank" rel="noreferrer">
            {text.map}
          </a>{' '}
          <span className="check-quiet">{text.mapNote}</span>
        </p>
      )}
      <MinutesField minutes={travelMinutes} onChange={(minutes) => editor.change({ travelMinutes: minutes })} />
      <Choices
        name="arrival-buffer"
        legend={text.buffer}
        options={BUFFER_CHOICES}
        labelOf={text.bufferChoice}
        chosen={BUFFER_CHOICES.find((choice) => choice === buffer) ?? BUFFER_CHOICES[1]}
        onChoose={setArrivalBuffer}
      />
      <div role="status" className="on-site-departure">
        {interviewAt === null || travelMinutes === null ? (
          <p>{text.leaveUnknown}</p>
        ) : (
          <>
            <p className="on-site-when numeric">
              {text.leaveAt(formatInstantShort(departureFor(interviewAt, travelMinutes, buffer), language))}
            </p>
            <p>{text.leaveHow(travelMinutes, buffer)}</p>
          </>
        )}
      </div>
      <NoteConflict
        editor={editor}
        describe={(content) => [
          { label: text.address, text: content.place },
          { label: text.travel, text: content.travelMinutes === null ? '' : String(content.travelMinutes) },
        ]}
        onMoved={onMoved}
      />
      <SaveState editor={editor} />
    </div>
  );
}

type MinutesProps = { readonly minutes: number | null; readonly onChange: (minutes: number | null) => void };

/** What is no number is said and not kept. */
function MinutesField({ minutes, onChange }: MinutesProps) {
  const text = useText(placeText);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (minutes === null ? '' : String(minutes));
  const isWrong = shown !== '' && !(/^\d{1,4}$/.test(shown) && Number(shown) <= LONGEST_WAY_MINUTES);
  return (
    <TextField
      label={text.travel}
      hint={text.travelHint}
      inputMode="numeric"
      value={shown}
      wrong={isWrong ? text.wrongMinutes : undefined}
      onChange={(value) => {
        setTyped(value);
        if (value.trim() === '') onChange(null);
        else if (/^\d{1,4}$/.test(value) && Number(value) <= LONGEST_WAY_MINUTES) onChange(Number(value));
      }}
    />
  );
}

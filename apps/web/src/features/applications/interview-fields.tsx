import type { ApplicationNote } from '@mianmian/contract/note';
import { departureFor } from '@mianmian/core/coaching/plan/departure';
import { useSyncExternalStore } from 'react';
import { applicationsText } from '../../shared/catalogue/applications.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { Choices } from '../../shared/form/choices.tsx';
import { MomentField } from '../../shared/form/moment-field.tsx';
import { TextField } from '../../shared/form/text-field.tsx';
import { arrivalBuffer } from '../../shared/plan/plan-settings.ts';
import { fromLocalInput, toLocalInput } from './local-input.ts';

const FORMS = ['none', 'online', 'on-site'] as const;

type Props = {
  readonly content: ApplicationNote;
  readonly change: (patch: Partial<ApplicationNote>) => void;
};

/** When, in which form and where. */
export function InterviewFields({ content, change }: Props) {
  const text = useText(applicationsText);
  const { form, place } = content;
  return (
    <fieldset className="application-interview">
      <legend>{text.interviewTitle}</legend>
      <MomentField
        label={text.interviewAt}
        hint={text.interviewAtHint}
        type="datetime-local"
        at={content.interviewAt}
        onChange={(interviewAt) => change({ interviewAt })}
        tell={toLocalInput}
        read={fromLocalInput}
        clear={text.clearTime}
      />
      <Choices
        name="interview-form"
        legend={text.form}
        options={FORMS}
        labelOf={(option) => text.forms[option]}
        chosen={form ?? 'none'}
        onChoose={(option) => change({ form: option === 'none' ? null : option })}
      />
      <TextField
        label={form === 'online' ? text.placeOnline : form === 'on-site' ? text.placeOnSite : text.placeUnknown}
        value={place}
        maxLength={300}
        onChange={(written) => change({ place: written })}
        {...(form === 'online' ? { hint: text.placeOnlineHint } : {})}
        {...(form === 'on-site' ? { hint: text.placeOnSiteHint } : {})}
      />
      {form === 'on-site' && <Travel content={content} change={change} />}
    </fieldset>
  );
}

function Travel({ content: { travelMinutes, interviewAt }, change }: Props) {
  const text = useText(applicationsText);
  const write = (written: string) => {
    const minutes = Number.parseInt(written.replaceAll(/\D/g, ''), 10);
    change({ travelMinutes: Number.isNaN(minutes) ? null : Math.min(minutes, 1_440) });
  };
  const buffer = useSyncExternalStore(arrivalBuffer.subscribe, arrivalBuffer.read);
  const leaveAt =
    travelMinutes === null || interviewAt === null ? null : departureFor(interviewAt, travelMinutes, buffer);
  return (
    <>
      <TextField
        label={text.travelMinutes}
        hint={text.travelHint}
        inputMode="numeric"
        value={travelMinutes === null ? '' : String(travelMinutes)}
        onChange={write}
      />
      {leaveAt !== null && <p role="status">{text.departure(toLocalInput(leaveAt).slice(-5), buffer)}</p>}
    </>
  );
}

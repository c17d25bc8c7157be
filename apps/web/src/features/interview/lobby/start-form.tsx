import type { InterviewPreset } from '@mianmian/contract/interview';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { interviewText } from '../../../shared/catalogue/interview.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { Choices } from '../../../shared/form/choices.tsx';
import { langOf } from '../../../shared/lang-of.ts';
import type { NoteOf } from '../../../shared/notes/use-notes.ts';
import { AloudChoice } from '../aloud/aloud-choice.tsx';
import { unlockVoice } from '../aloud/unlock-voice.ts';
import type { InterviewSearch } from '../interview-search.ts';
import type { AnswerWay } from '../room/answer-way.ts';
import { applicationsToChoose, type From, firstFrom } from './choose-from.ts';
import { useStartInterview } from './use-start-interview.ts';

type Props = {
  readonly search: InterviewSearch;
  readonly presets: readonly InterviewPreset[];
  readonly applications: readonly NoteOf<'application'>[];
};

const MINUTES = [15, 30, 45] as const;
const WAYS: readonly AnswerWay[] = ['typed', 'spoken'];

/** Chooses job, length and way to answer; nothing else has to be known. */
export function StartForm({ search, presets, applications }: Props) {
  const text = useText(interviewText);
  const own = applicationsToChoose(applications, search.application);
  const [from, setFrom] = useState<From | null>(() => firstFrom(search, own, presets));
  const [minutes, setMinutes] = useState(search.minutes ?? 15);
  const [way, setWay] = useState<AnswerWay>('typed');
  const start = useStartInterview();
  const { seed } = search;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    unlockVoice();
    if (from !== null) start.begin({ minutes, from, ...(seed === undefined ? {} : { seed }) }, way);
  };
  return (
    <form className="interview-start" onSubmit={submit}>
      {seed !== undefined && (
        <p className="interview-again">
          <strong>{text.again}</strong> {text.againBody}{' '}
          <Link to="/interview" search={withoutSeed(search)}>
            {text.dropAgain}
          </Link>
        </p>
      )}
      <fieldset className="interview-from">
        <legend>{text.from}</legend>
        {own.length > 0 && <p className="interview-from-kind">{text.applications}</p>}
        {own.map(({ id, content: { company, position } }) => (
          <FromRow
            key={id}
            isChosen={from !== null && 'applicationId' in from && from.applicationId === id}
            onChoose={() => setFrom({ applicationId: id })}
            name={company}
            about={position}
          />
        ))}
        {own.length === 0 && (
          <p className="interview-from-none">
            {applications.length > 0 ? text.unsentApplications : text.noApplications}{' '}
            <Link to="/applications">{text.newApplication}</Link>
          </p>
        )}
        <p className="interview-from-kind">{text.presets}</p>
        <div className="interview-presets">
          {presets.map(({ id, name, about }) => (
            <FromRow
              key={id}
              isChosen={from !== null && 'presetId' in from && from.presetId === id}
              onChoose={() => setFrom({ presetId: id })}
              name={name}
              about={about}
            />
          ))}
        </div>
      </fieldset>
      <div>
        <Choices
          name="minutes"
          legend={text.minutes}
          options={MINUTES}
          labelOf={text.minutesOf}
          chosen={minutes}
          onChoose={setMinutes}
        />
        <p className="interview-choice-note" aria-live="polite">
          {text.minutesNote[minutes]}
        </p>
      </div>
      <div>
        <Choices
          name="way"
          legend={text.by}
          options={WAYS}
          labelOf={(each) => text.byOf[each]}
          chosen={way}
          onChoose={setWay}
        />
        <p className="interview-choice-note" aria-live="polite">
          {text.byNote[way]}
        </p>
      </div>
      <AloudChoice />
      {start.error !== null && <FailureNotice error={start.error} />}
      <div className="interview-go">
        <Button type="primary" htmlType="submit" size="large" loading={start.isPending}>
          {start.isPending ? text.starting : text.start}
        </Button>
        <p>{text.startNote}</p>
      </div>
    </form>
  );
}

type FromRowProps = {
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly name: string;
  readonly about: string;
};

const FromRow = ({ isChosen, onChoose, name, about }: FromRowProps) => (
  <label className="interview-from-row">
    <input type="radio" name="from" checked={isChosen} onChange={onChoose} />
    <span lang={langOf(`${name}${about}`)}>
      <strong>{name}</strong>
      <small>{about}</small>
    </span>
  </label>
);

const withoutSeed = ({ seed: _, ...rest }: InterviewSearch): InterviewSearch => rest;

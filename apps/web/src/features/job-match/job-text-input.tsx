import { Button } from 'antd';
import { type DragEvent, useId, useState } from 'react';
import { jobMatchText } from '../../shared/catalogue/job-match.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { TextArea } from '../../shared/form/text-area.tsx';
import { useJobFile } from './use-job-file.ts';

const TEXT_MAX = 20_000;
const TYPES =
  '.txt,.docx,.pdf,text/plain,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Props = {
  readonly value: string;
  readonly onChange: (written: string) => void;
  readonly onBlur: () => void;
};

/** Pasted, typed, or read out of a file; the words of before come back when the file was the wrong one. */
export function JobTextInput({ value, onChange, onBlur }: Props) {
  const text = useText(jobMatchText);
  const id = useId();
  const [before, setBefore] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  const { state, read } = useJobFile((found) => {
    setBefore(value === '' ? null : value);
    onChange(found);
  });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) void read(file);
  };
  const isReading = state.step === 'reading';
  return (
    <section
      className="job-input"
      aria-label={text.paste}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="job-file">
        <label className="button" htmlFor={id} data-busy={isReading}>
          {text.file}
        </label>
        <input
          id={id}
          className="visually-hidden"
          type="file"
          accept={TYPES}
          disabled={isReading}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) void read(file);
            // The same file again, mended, is a change too.
            target.value = '';
          }}
        />
        <p className="job-quiet">{text.drop}</p>
      </div>
      <div role="status" className="job-file-state">
        {isReading && (
          <>
            <span className="job-progress" aria-hidden="true" />
            {text.reading(state.name)}
          </>
        )}
        {state.step === 'done' && `${text.read(state.name)}${state.isCut ? text.cut : ''}`}
        {state.step === 'done' && before !== null && (
          <Button
            type="link"
            onClick={() => {
              onChange(before);
              setBefore(null);
            }}
          >
            {text.undo}
          </Button>
        )}
      </div>
      {state.step === 'failed' && (
        <p role="alert" className="job-file-failed">
          {state.message}
        </p>
      )}
      <TextArea
        label={text.paste}
        hint={text.pasteHint}
        value={value}
        maxLength={TEXT_MAX}
        rows={6}
        onChange={onChange}
        onBlur={onBlur}
      />
    </section>
  );
}

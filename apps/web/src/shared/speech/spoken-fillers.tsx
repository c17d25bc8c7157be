import { countFillers, type Filler, findFillers } from '@mianmian/core/coaching/speech/find-fillers';
import { useText } from '../catalogue/language.ts';
import { voiceText } from '../catalogue/voice.ts';
import { cutAnswer } from '../evidence/cut-answer.ts';
import '../evidence/evidence.css';
import './speech.css';

/** What was confirmed of one recording. */
type Transcript = { readonly id: string; readonly text: string };

/** The words that fill pauses in what was spoken, counted and marked where they stand; advice without points. */
export function SpokenFillers({ transcripts }: { readonly transcripts: readonly Transcript[] }) {
  const text = useText(voiceText);
  const told = transcripts.map((transcript) => ({ ...transcript, fillers: findFillers(transcript.text) }));
  const all = told.flatMap(({ fillers }) => fillers);
  return (
    <div className="speech-fillers">
      {all.length === 0 ? (
        <p>{text.noFillers}</p>
      ) : (
        <>
          <p>
            <strong className="numeric">{text.fillers(all.length)}</strong>{' '}
            <span className="numeric" lang="zh-CN">
              {countFillers(all)
                .map(({ word, times }) => `${word} ${times}`)
                .join('、')}
            </span>
          </p>
          <p>{text.fillerAdvice}</p>
          {told
            .filter(({ fillers }) => fillers.length > 0)
            .map(({ id, text: transcript, fillers }) => (
              <Marked key={id} transcript={transcript} fillers={fillers} />
            ))}
        </>
      )}
      <p className="speech-note">{text.fillerNote}</p>
    </div>
  );
}

function Marked({ transcript, fillers }: { readonly transcript: string; readonly fillers: readonly Filler[] }) {
  return (
    <p className="marked-answer" lang="zh-CN">
      {cutAnswer(
        transcript,
        fillers.map(({ span }) => span),
      ).map(({ start, text, marks }) =>
        marks.length === 0 ? (
          text
        ) : (
          <mark key={start} className="mark-run mark-review">
            {text}
          </mark>
        ),
      )}
    </p>
  );
}

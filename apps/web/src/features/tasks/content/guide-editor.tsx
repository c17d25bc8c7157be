import { PictureOutlined } from '@ant-design/icons';
import { TASK_TEXT_MAX_LENGTH, type TaskBrief } from '@mianmian/contract/task';
import { Button } from 'antd';
import { useId, useLayoutEffect, useRef } from 'react';
import { useText } from '../../../shared/catalogue/language.ts';
import { tasksText } from '../../../shared/catalogue/tasks.ts';
import '../../../shared/form/text-area.css';
import { ExcessNotice, excessOf } from '../../../shared/long-text/excess-notice.tsx';
import { type GuideMeasure, measureGuide } from './measure-guide.ts';

type Props = {
  readonly brief: TaskBrief;
  readonly written: string;
  readonly onWrite: (text: string) => void;
};

/** The field with what it measures, and the way to say where a picture goes. */
export function GuideEditor({ brief, written, onWrite }: Props) {
  const text = useText(tasksText);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number | null>(null);
  // The caret is set once the text with the picture's note stands in the field.
  useLayoutEffect(() => {
    if (caret.current === null) return;
    field.current?.focus();
    field.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  const insertPicture = () => {
    // Behind what is marked, which stays: the browser's undo does not know of words that a button took.
    const at = field.current?.selectionEnd ?? written.length;
    const before = written.slice(0, at);
    const lead = before === '' || before.endsWith('\n') ? '' : '\n';
    const after = written.slice(at);
    const mark = `${lead}【${PICTURE}】${after.startsWith('\n') || after === '' ? '' : '\n'}`;
    caret.current = at + lead.length + 1 + PICTURE.length;
    onWrite(before + mark + after);
  };
  return (
    <div className="guide-editor">
      <label htmlFor={id}>{text.writeLabel}</label>
      <p className="task-note" id={`${id}-hint`}>
        {text.writeHint}
      </p>
      <div className="text-area-grow" data-written={`${written}\n`}>
        <textarea
          id={id}
          ref={field}
          lang="zh-CN"
          rows={9}
          value={written}
          aria-describedby={`${id}-hint ${id}-measure ${id}-excess`}
          aria-invalid={excessOf(written, TASK_TEXT_MAX_LENGTH) > 0}
          onChange={({ target }) => onWrite(target.value)}
        />
      </div>
      <ExcessNotice id={`${id}-excess`} text={written} maxLength={TASK_TEXT_MAX_LENGTH} />
      <Measure id={`${id}-measure`} measure={measureGuide(written, brief.limits)} limits={brief.limits} />
      <Button icon={<PictureOutlined aria-hidden="true" />} onClick={insertPicture}>
        {text.insertPicture}
      </Button>
    </div>
  );
}

/** As the grading and the preview know it, whatever the language of the page. */
const PICTURE = '图：';

type MeasureProps = { readonly id: string; readonly measure: GuideMeasure; readonly limits: TaskBrief['limits'] };

function Measure({ id, measure: { characters, excess, longest, isParagraphLong }, limits }: MeasureProps) {
  const text = useText(tasksText);
  return (
    <p className="guide-measure numeric" id={id}>
      <span data-warn={excess !== 0 && characters > 0}>
        {text.counted(characters, limits.min, limits.max)}
        {characters > 0 && excess !== 0 && ` · ${excess < 0 ? text.short(-excess) : text.long(excess)}`}
      </span>
      <span data-warn={isParagraphLong}>{text.longest(longest, limits.paragraph)}</span>
    </p>
  );
}

import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '../../../shared/catalogue/language.ts';
import { tasksText } from '../../../shared/catalogue/tasks.ts';
import { DraftLine } from '../draft-line.tsx';
import { HandInDialog } from '../hand-in-dialog.tsx';
import { BLANK_CONTENT, type ContentTask } from '../task.ts';
import { useTaskDraft } from '../task-draft.ts';
import { BriefPanel } from './brief-panel.tsx';
import { CardPreview } from './card-preview.tsx';
import { GuideEditor } from './guide-editor.tsx';
import { measureGuide } from './measure-guide.ts';
import './content.css';

/** A card to write: the brief, the field, and the card as its reader sees it. */
export function ContentDesk({ task: { id, brief } }: { readonly task: ContentTask }) {
  const text = useText(tasksText);
  const { work, isKept, change } = useTaskDraft(id, BLANK_CONTENT);
  const [isAsking, setAsking] = useState(false);
  const { characters, excess } = measureGuide(work.text, brief.limits);
  const open =
    characters === 0
      ? [text.openText]
      : excess === 0
        ? []
        : [text.lengthOpen(characters, brief.limits.min, brief.limits.max)];
  return (
    <div className="content-desk">
      <BriefPanel brief={brief} />
      <div className="content-write">
        <GuideEditor brief={brief} written={work.text} onWrite={(written) => change(() => ({ text: written }))} />
        <DraftLine isKept={isKept} />
      </div>
      <div className="content-preview">
        <h2>{text.preview}</h2>
        <CardPreview channel={brief.channel} written={work.text} />
      </div>
      <p className="task-ways content-ways">
        <Button type="primary" size="large" onClick={() => setAsking(true)}>
          {text.handIn}
        </Button>
      </p>
      {isAsking && <HandInDialog taskId={id} work={work} open={open} onClose={() => setAsking(false)} />}
    </div>
  );
}

import { Button } from 'antd';
import { useText } from '../../shared/catalogue/language.ts';
import { researchText } from '../../shared/catalogue/research.ts';
import { TextArea } from '../../shared/form/text-area.tsx';
import { ResearchSection, type SectionProps } from './research-section.tsx';
import { useRowNames } from './use-row-names.ts';

const PAINS_MAX = 20;
const LINE_MAX = 400;
type Pain = SectionProps['content']['pains'][number];

/** What buyers worry about, and what one would do. */
export function PainsSection({ content: { pains }, change }: SectionProps) {
  const text = useText(researchText);
  const { nameOf, forget } = useRowNames(pains.length);
  const write = (index: number, patch: Partial<Pain>) =>
    change({ pains: pains.map((pain, at) => (at === index ? { ...pain, ...patch } : pain)) });
  return (
    <ResearchSection title={text.painsTitle} hint={text.painsHint}>
      {pains.length > 0 && (
        <ol className="research-rows">
          {pains.map((pain, index) => (
            <li key={nameOf(index)} aria-label={text.pain(index + 1)}>
              <TextArea
                label={text.painText}
                value={pain.text}
                maxLength={LINE_MAX}
                rows={1}
                onChange={(written) => write(index, { text: written })}
              />
              <TextArea
                label={text.painSuggestion}
                value={pain.suggestion}
                maxLength={LINE_MAX}
                rows={1}
                onChange={(suggestion) => write(index, { suggestion })}
              />
              <Button
                type="text"
                aria-label={text.removeRow(pain.text === '' ? text.pain(index + 1) : pain.text)}
                onClick={() => {
                  forget(index);
                  change({ pains: pains.filter((_, at) => at !== index) });
                }}
              >
                {text.remove}
              </Button>
            </li>
          ))}
        </ol>
      )}
      <div>
        <Button
          disabled={pains.length >= PAINS_MAX}
          onClick={() => change({ pains: [...pains, { text: '', suggestion: '' }] })}
        >
          {text.addPain}
        </Button>
      </div>
    </ResearchSection>
  );
}

import type { ResearchNote } from '@mianmian/contract/note';
import { useText } from '../../shared/catalogue/language.ts';
import { researchText } from '../../shared/catalogue/research.ts';
import { TextArea } from '../../shared/form/text-area.tsx';
import { TextField } from '../../shared/form/text-field.tsx';
import { ResearchSection, type SectionProps } from './research-section.tsx';
import { Stopwatch } from './stopwatch.tsx';

const PARAGRAPH_MAX = 4_000;
const SECONDS_MAX = 86_400;

type Field = 'business' | 'culture' | 'customers' | 'trialWording' | 'trialProcess' | 'category' | 'priceBand' | 'tone';

function Paragraph({ field, content, change }: SectionProps & { readonly field: Field }) {
  const text = useText(researchText);
  return (
    <TextArea
      label={text[field]}
      hint={text[`${field}Hint`]}
      value={content[field]}
      maxLength={PARAGRAPH_MAX}
      onChange={(written) =>
        change({ [field]: written } satisfies Partial<Record<Field, string>> as Partial<ResearchNote>)
      }
    />
  );
}

export function CompanySection(props: SectionProps) {
  const text = useText(researchText);
  return (
    <ResearchSection title={text.companyTitle}>
      <div className="research-fields">
        <Paragraph field="business" {...props} />
        <Paragraph field="culture" {...props} />
        <Paragraph field="customers" {...props} />
      </div>
    </ResearchSection>
  );
}

export function TrialSection(props: SectionProps) {
  const text = useText(researchText);
  const { content, change } = props;
  const write = (written: string) => {
    const seconds = Number.parseInt(written.replaceAll(/\D/g, ''), 10);
    change({ trialSeconds: Number.isNaN(seconds) ? null : Math.min(seconds, SECONDS_MAX) });
  };
  return (
    <ResearchSection title={text.trialTitle} hint={text.trialHint}>
      <Stopwatch onStop={(seconds) => change({ trialSeconds: Math.min(seconds, SECONDS_MAX) })} />
      <TextField
        label={text.trialSeconds}
        hint={text.trialSecondsHint}
        inputMode="numeric"
        value={content.trialSeconds === null ? '' : String(content.trialSeconds)}
        onChange={write}
      />
      <div className="research-fields">
        <Paragraph field="trialWording" {...props} />
        <Paragraph field="trialProcess" {...props} />
      </div>
    </ResearchSection>
  );
}

export function ShopSection(props: SectionProps) {
  const text = useText(researchText);
  return (
    <ResearchSection title={text.shopTitle}>
      <div className="research-fields">
        <Paragraph field="category" {...props} />
        <Paragraph field="priceBand" {...props} />
        <Paragraph field="tone" {...props} />
      </div>
    </ResearchSection>
  );
}

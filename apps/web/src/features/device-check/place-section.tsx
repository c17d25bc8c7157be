import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { placeText } from '../../shared/catalogue/place.ts';
import { Choices } from '../../shared/form/choices.tsx';
import { formatInstant } from '../../shared/format-instant.ts';
import { langOf } from '../../shared/lang-of.ts';
import '../../shared/media/media.css';
import { type NoteOf, useNotes } from '../../shared/notes/use-notes.ts';
import { wayToApplication } from '../../shared/plan/way-to-task.ts';
import { OnSite } from './on-site.tsx';
import { guessPlatform, ON_SITE_ITEMS, ONLINE_ITEMS, PLATFORM_ITEMS, PLATFORMS } from './place-items.ts';
import { PlaceList } from './place-list.tsx';

type Application = NoteOf<'application'>;

/** Place, light, dress, software or the way, for one application at a time. */
export function PlaceSection() {
  const text = useText(placeText);
  const { notes } = useNotes('application');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const selectId = useId();
  const [now] = useState(Date.now);
  const open = notes.filter(({ content }) => !['offered', 'rejected', 'withdrawn'].includes(content.status));
  const chosen = open.find(({ id }) => id === chosenId) ?? soonest(open, now);
  return (
    <section aria-labelledby="place-title" className="place">
      <h2 id="place-title">{text.title}</h2>
      <p>{text.lead}</p>
      {open.length > 1 && (
        <p className="media-choice">
          <label htmlFor={selectId}>{text.which}</label>
          <select id={selectId} value={chosen?.id} onChange={({ target }) => setChosenId(target.value)}>
            {open.map((application) => (
              <option key={application.id} value={application.id} lang={langOf(nameOf(application))}>
                {nameOf(application)}
              </option>
            ))}
          </select>
        </p>
      )}
      <PlaceFor key={chosen?.id ?? 'any'} application={chosen ?? null} onMoved={setChosenId} />
    </section>
  );
}

const nameOf = ({ content: { company, shop, position } }: Application): string =>
  [company || shop, position].filter((part) => part !== '').join(' · ');

/** The next interview; without one ahead, what was changed last. */
function soonest(open: readonly Application[], now: number): Application | undefined {
  const ahead = open.filter(({ content }) => (content.interviewAt ?? 0) > now);
  return ahead.sort((a, b) => (a.content.interviewAt ?? 0) - (b.content.interviewAt ?? 0))[0] ?? open[0];
}

const FORMS = ['online', 'on-site'] as const;

type PlaceForProps = { readonly application: Application | null; readonly onMoved: (applicationId: string) => void };

function PlaceFor({ application, onMoved }: PlaceForProps) {
  const text = useText(placeText);
  const language = useLanguage();
  const { form: fixed, place, interviewAt } = application?.content ?? { form: null, place: '', interviewAt: null };
  const [wanted, setWanted] = useState<(typeof FORMS)[number]>('online');
  const [platform, setPlatform] = useState(() => guessPlatform(place));
  const form = fixed ?? wanted;
  const applicationId = application?.id ?? null;
  const linesOf = (items: readonly (keyof typeof text.items)[]) => items.map((id) => ({ id, words: text.items[id] }));
  const software = PLATFORM_ITEMS.map((id) => ({ id: `${platform}-${id}`, words: text.platformItems[platform][id] }));
  return (
    <>
      {application !== null && (
        <p>
          <Link to={wayToApplication(application.id)} lang={langOf(nameOf(application))}>
            {nameOf(application)}
          </Link>{' '}
          {interviewAt === null ? text.noTime : text.interviewAt(formatInstant(interviewAt, language))}
        </p>
      )}
      {fixed === null && (
        <Choices
          name="interview-form"
          legend={text.form}
          options={FORMS}
          labelOf={(option) => text.forms[option]}
          chosen={form}
          onChoose={setWanted}
        />
      )}
      {form === 'online' ? (
        <>
          <PlaceList title={text.onlineTitle} applicationId={applicationId} items={linesOf(ONLINE_ITEMS)} />
          <Choices
            name="platform"
            legend={text.platform}
            options={PLATFORMS}
            labelOf={(option) => text.platforms[option]}
            chosen={platform}
            onChoose={setPlatform}
          />
          <PlaceList title={text.platforms[platform]} applicationId={applicationId} items={software} />
        </>
      ) : (
        <>
          {application !== null && (
            <OnSite applicationId={application.id} content={application.content} onMoved={onMoved} />
          )}
          <PlaceList title={text.onSiteTitle} applicationId={applicationId} items={linesOf(ON_SITE_ITEMS)} />
        </>
      )}
    </>
  );
}

import { followUps, reviewedPractice } from './after-proposals.ts';
import { dayNumberOf, daysBetween } from './day.ts';
import type { Outlook } from './outlook.ts';
import type { Day } from './plan.ts';
import {
  type Ahead,
  cards,
  desk,
  deviceCheck,
  drills,
  introduction,
  jobMatch,
  mockInterview,
  type Proposal,
  paper,
  practice,
  rehearsal,
  research,
  rest,
  type Scene,
  story,
  travel,
  typing,
} from './proposals.ts';

/** Days before an interview on which nothing new is begun. */
const LAST_DAYS = 2;
/** Days before an interview that belong to practice; before them there is time to lay the ground. */
const PRACTICE_DAYS = 7;
/** So many days before an interview one goes through a whole paper once more. */
const DRESS_REHEARSAL_DAYS = 4;
/** So many days before an interview one is interviewed for trial: what comes of it can still be mended. */
const MOCK_DAYS: readonly number[] = [6, 3];
/** Something a day does not always hold comes every so many days, by the calendar. */
const EVERY = { desk: 3, typing: 2, paper: 7 } as const;

/** What a day could hold, the most important first; how much of it fits is not decided here. */
export function proposeDay(day: Day, outlook: Outlook): readonly Proposal[] {
  const scene: Scene = { day, outlook };
  const ahead = interviewsFrom(day, outlook);
  const ways = ahead.flatMap((application) => travel(scene, application));
  const left = followUps(scene);
  const again = reviewedPractice(scene);
  const [next] = ahead;
  if (next === undefined) return [...left, ...again, ...groundDay(scene, [])];
  const days = daysBetween(day, next.interview.day);
  if (days === 0) return [...ways, ...interviewDay(scene, ahead), ...left];
  if (days <= LAST_DAYS) return [...ways, ...left, ...lastDay(scene, next, days), ...again];
  const usual = days <= PRACTICE_DAYS ? practiceDay(scene, ahead, days) : groundDay(scene, ahead);
  return [...ways, ...left, ...again, ...usual];
}

/** Soonest first. */
export const interviewsFrom = (day: Day, { applications }: Pick<Outlook, 'applications'>): readonly Ahead[] =>
  applications
    .flatMap((application) =>
      application.interview === null || application.interview.day < day
        ? []
        : [{ ...application, interview: application.interview }],
    )
    .sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : 1));

/** With the id, so that two at the same minute stay in one order. */
const momentOf = ({ interview, applicationId }: Ahead): string => `${interview.day} ${interview.time} ${applicationId}`;

/** Time enough: know the company, have stories, learn; with a look at where one stands. */
function groundDay(scene: Scene, ahead: readonly Ahead[]): readonly Proposal[] {
  const number = dayNumberOf(scene.day);
  const { outlook } = scene;
  const knowsNothing = outlook.papers === 0 && outlook.weakSpots.length === 0;
  return [
    ...(knowsNothing ? paper(scene) : []),
    ...firstResearch(scene, ahead),
    ...story(scene),
    ...firstJobMatch(scene, ahead),
    ...introduction(scene),
    ...(number % EVERY.paper === 0 ? paper(scene) : []),
    ...(number % EVERY.desk === 0 ? desk(scene) : practice(scene)),
    ...cards(scene),
    ...(number % EVERY.typing === 0 ? typing(scene) : []),
    ...drills(scene),
    ...practice(scene),
    ...rehearsal(scene),
  ];
}

/** Answering, by weak spots; what the ground still lacks goes first, for without it answers stay empty. */
function practiceDay(scene: Scene, ahead: readonly Ahead[], left: number): readonly Proposal[] {
  const number = dayNumberOf(scene.day);
  return [
    ...firstResearch(scene, ahead),
    ...(left === DRESS_REHEARSAL_DAYS ? paper(scene) : []),
    ...(MOCK_DAYS.includes(left) ? mockInterview(scene) : []),
    ...practice(scene),
    ...story(scene),
    ...introduction(scene),
    ...(number % EVERY.typing === 0 ? desk(scene) : rehearsal(scene)),
    ...firstJobMatch(scene, ahead),
    ...cards(scene),
    ...drills(scene),
    ...practice(scene, 1),
    ...typing(scene),
  ];
}

/**
 * Only what matters most: that one knows whom one meets, has something to tell, and that the devices work. Whoever was
 * never interviewed for trial, because they came late or let it lie, still is: the last day on which it can help.
 */
function lastDay(scene: Scene, next: Ahead, left: number): readonly Proposal[] {
  const isEve = left === 1;
  return [
    ...(isEve ? rest(next.interview) : []),
    ...(!isEve && scene.outlook.interviews === 0 ? mockInterview(scene) : []),
    ...deviceCheck(scene, next.interview),
    ...introduction(scene),
    ...research(next),
    ...(scene.outlook.stories === 0 ? story(scene) : rehearsal(scene)),
    ...cards(scene),
    ...(isEve ? [] : practice(scene)),
    ...(isEve && scene.outlook.stories > 0 ? [] : jobMatch(next)),
  ];
}

/** A short warm-up; what another interview soon after still needs comes behind. */
function interviewDay(scene: Scene, ahead: readonly Ahead[]): readonly Proposal[] {
  const others = ahead.filter(({ interview }) => {
    const left = daysBetween(scene.day, interview.day);
    return left > 0 && left <= PRACTICE_DAYS;
  });
  const today = ahead.find(({ interview }) => interview.day === scene.day && interview.form !== 'on-site');
  const warmUp = [...(scene.outlook.stories === 0 ? practice(scene) : rehearsal(scene)), ...cards(scene)].map(
    (proposal) => ({ ...proposal, minutes: Math.max(proposal.least, Math.min(proposal.minutes, WARM_UP_MINUTES)) }),
  );
  return [
    ...(today === undefined ? [] : deviceCheck(scene, today.interview)),
    ...warmUp,
    ...firstResearch(scene, others),
  ];
}

const WARM_UP_MINUTES = 10;

/** Of the soonest interview that lacks it; without any, of the first application. */
const firstResearch = (scene: Scene, ahead: readonly Ahead[]): readonly Proposal[] =>
  [...ahead, ...unfixed(scene)].flatMap((application) => research(application)).slice(0, 1);

const firstJobMatch = (scene: Scene, ahead: readonly Ahead[]): readonly Proposal[] =>
  [...ahead, ...unfixed(scene)].flatMap((application) => jobMatch(application)).slice(0, 1);

const unfixed = ({ outlook }: Scene) => outlook.applications.filter(({ interview }) => interview === null);

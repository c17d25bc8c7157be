/** The labellers named one kind in several ways. */
const SAME: Readonly<Record<string, string>> = {
  generic_third_person: 'third person, in general',
  third_person: 'third person, in general',
  third_person_generic: 'third person, in general',
  gibberish: 'gibberish',
  gibberish_short: 'gibberish',
  injection: 'instructions to the grader',
  prompt_injection: 'instructions to the grader',
  keyword_stuffing: 'list of keywords',
  negation: 'denial',
  off_topic: 'off the topic',
  over_promising: 'promises beyond the rules',
  overpromise: 'promises beyond the rules',
  overpromise_illegal: 'promises beyond the rules',
  reported_bad: "others' bad practice, endorsed",
  reported_bad_practice: "others' bad practice, endorsed",
  restate: 'the question said again',
  restating: 'the question said again',
  rude: 'rude or blaming',
  rude_blaming: 'rude or blaming',
};

/** @returns the kind in words; `plain` for an answer that is no trap */
export const kindOf = ({ kind, trap }: { readonly kind: string; readonly trap?: string }): string =>
  kind === 'plain' ? 'plain' : (SAME[trap ?? ''] ?? trap ?? 'trap');

/** Kinds of deeds by the facets (`question:criterion.facet`) whose marked words tell them; every vague facet is `empty`. */
const FACETS: Readonly<Record<string, string>> = {
  time: 'b-abuse:solve.time b-difficult:escalate.time b-unsolved:honest.time b-peak:waiting.tell q2-1:commitment.time q2-4:followup.time q3-3:progress.eta',
  back: 'b-abuse:solve.follow b-angry:followup.confirm b-difficult:follow.through b-unsolved:callback.reply b-unsolved:callback.confirm b-peak:waiting.keep q2-1:commitment.follow q2-3:remedy.confirm q2-3:remedy.callback q2-4:followup.callback q3-2:care.follow q3-3:progress.update q4-2:coordinate.callback q4-3:close.report',
  chase:
    'b-unsolved:escalate.push b-star-problem:action.push q4-3:close.record q4-3:soothe.priority q4-3:expectation.can',
  need: 'q2-2:need.ask q4-3:clarify.when q4-3:clarify.why b-difficult:emotion.listen q4-1:diagnose.ask b-balance:skill.locate',
  ahead:
    'b-great:core.proactive b-view:proactive.ahead b-great:self.practice b-great:contrast.great b-peak:shortcuts.prepare q3-1:expression.warn b-view:self.do q2-2:recommend.addon',
  way: 'q2-1:solution.noproof q2-1:inquiry.trace q3-3:choice.reship q4-3:expectation.alt b-difficult:options.plan q4-1:rephrase.way q3-3:choice.wait',
  cause:
    'b-star-problem:action.cause b-star-problem:action.try q5-1:review.cause q4-1:diagnose.why b-star-problem:situation.hard b-star-team:situation.hard',
  others:
    'b-star-problem:action.push q4-2:coordinate.tech q2-4:push.ticket b-unsolved:escalate.who b-unsolved:escalate.info',
  pattern:
    'b-view:proactive.data b-kpi:improve.second b-kpi:improve.first b-balance:review.data q5-2:ability.data q2-2:report.record q5-1:review.cause',
  change:
    'q2-3:close.mechanism q4-1:improve.settle q4-1:improve.feedback q5-1:review.improve b-unsolved:record.share q5-2:team.assets b-shop:advice.concrete q1-1:fit.story2 b-unsolved:record.note',
  teach: 'q5-2:team.newbie q5-2:team.assets b-unsolved:record.share',
  measured:
    'b-star-complaint:result.measured b-star-problem:result.measured b-star-team:result.measured b-star-learn:result.measured q1-1:data.first q1-1:data.second b-weakness:result.change',
  outcome:
    'b-star-complaint:result.outcome b-star-problem:result.outcome b-star-team:result.outcome b-star-learn:result.used',
  scene:
    'b-star-complaint:situation.where b-star-complaint:situation.cause b-star-problem:situation.what b-star-team:situation.where b-star-learn:situation.why b-why:experience.story q1-1:fit.story',
  act: 'b-star-complaint:action.first b-star-complaint:action.second b-star-complaint:action.third b-star-team:action.first b-star-team:action.second b-star-team:action.third b-star-problem:action.push b-star-problem:action.cause',
  sorry:
    'b-abuse:guide.sorry b-angry:empathy.sorry q2-1:empathy.sorry q2-3:respond.sorry q2-4:empathy.sorry q3-3:explain.sorry b-abuse:calm.understand b-angry:empathy.understand q2-1:empathy.understand b-difficult:emotion.empathy q4-3:soothe.feel q2-4:empathy.understand b-mood:method.empathy',
  ask: 'b-abuse:guide.back b-angry:solve.ask q2-1:inquiry.photo q3-2:info.symptom q3-2:info.time q3-2:info.history q3-2:info.coused q3-2:info.batch q3-2:info.photo q4-3:clarify.order q4-3:clarify.what q2-1:inquiry.trace',
  rule: 'b-abuse:solve.plan b-angry:solve.plan b-difficult:options.plan b-difficult:options.choice q2-1:solution.plan q2-1:solution.options q3-1:period.start q3-1:period.seven q3-1:condition.intact q3-1:condition.trial q3-1:exempt.first q3-1:exempt.second q3-1:cost.freight q3-1:cost.refund q2-4:verify.flow q2-4:verify.channel q3-2:safety.stop q3-2:safety.doctor q3-2:alternative.refund q3-3:choice.refund q4-2:priority.angry q4-2:priority.urgent q4-2:priority.loss q2-3:clarify.record',
  hand: 'b-abuse:boundary.warn b-abuse:boundary.evidence b-abuse:boundary.handover b-angry:solve.escalate b-difficult:escalate.step q2-4:push.ticket q3-2:care.report q2-2:report.manager b-unsolved:honest.tell q5-1:quality.help',
  mind: 'b-mood:reframe.issue b-mood:reframe.noinner b-mood:relief.concrete q5-1:regulate.method q5-1:regulate.second q5-1:separate.issue q5-1:separate.next b-why:value.bridge b-why:traits.first b-why:traits.second b-why:career.start b-why:career.direction b-view:bridge.link b-view:brand.effect b-view:skills.first b-view:skills.second b-weakness:real.specific b-weakness:real.scene b-weakness:improve.action q1-2:trend.claim q1-2:trend.cause q1-2:vision.self b-ask:relevant.first b-ask:relevant.second b-kpi:define.first b-kpi:define.second b-kpi:define.third b-shop:research.first b-shop:research.second b-star-learn:action.way b-star-learn:action.practice b-great:core.explain q5-2:plan.stages',
};

export const DEED_KINDS = [...Object.keys(FACETS), 'empty'];

const kindsByFacet = new Map<string, readonly string[]>();
for (const [kind, facets] of Object.entries(FACETS)) {
  for (const facet of facets.split(' ')) kindsByFacet.set(facet, [...(kindsByFacet.get(facet) ?? []), kind]);
}

/** The kinds of deeds that words marked for a facet tell; none for facets that say nothing of deeds. */
export function kindsOfFacet(question: string, facet: string): readonly string[] {
  const kinds = kindsByFacet.get(`${question}:${facet}`);
  return kinds ?? (/\.(?:vague|only)/.test(facet) ? ['empty'] : []);
}

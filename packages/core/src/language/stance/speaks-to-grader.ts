/**
 * Words written to whoever grades a chat, named as such and told something. Narrower than in an answer
 * (scoring/guards/mask-instructions): people in a chat honestly speak of 「系统提示：」, of rules, and of stars and full marks.
 */
const TO_THE_GRADER =
  /(?:评分|阅卷|评卷|判分|打分|批改)[^，。,!?！？]{0,3}(?:系统|模型|程序|机器人|老师|员|助手|ai|规则)[^，。,!?！？]{0,4}(?:注意|指令|请(?!您|你|耐心|稍)|[:：])|(?:忽略|无视|跳过|覆盖)[^，。,!?！？]{0,6}(?:评分|打分|判分)[^，。,!?！？]{0,6}(?:规则|细则|指令|提示|要求|标准)|(?:直接|一律|全部|各项|默认)[^，。,!?！？]{0,8}(?:判|记|算)[^，。,!?！？]{0,4}(?:满分|最高分|全分)|一律[^，。,!?！？]{0,8}[给打][^，。,!?！？]{0,4}(?:满分|最高分|全分)|ignore.{0,30}(?:instruction|rule|rubric|previous|above)|(?:full|maximum|perfect)\s*(?:marks|score|points)|system\s*prompt|as an ai|you are (?:now )?(?:a|an|the) (?:grader|assistant)/;

/** Whether a turn (normalised) speaks to the grader instead of the customer. */
export const speaksToGrader = (text: string): boolean => TO_THE_GRADER.test(text);

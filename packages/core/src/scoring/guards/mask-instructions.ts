import type { Reading } from '../../language/reading.ts';
import type { Mask } from './guard.ts';

/** Words written to whoever grades: Chinese and English, one of them is enough. Each names an act of grading. */
const TO_THE_GRADER =
  /(?<!不|不会|不能|不可|不要|不敢|从不|没)(忽略|无视|跳过|覆盖).{0,12}(规则|细则|指令|提示|要求|标准)|(评分|打分|阅卷|评卷|评审|批改|判分).{0,12}(系统|模型|程序|机器人|老师|员|助手|ai|注意|通知|备注|指令|规则|说明)|(系统|管理员|开发者|评卷员)(提示|指令|通知|备注|消息|说明)[:：\]】]|(管理员|开发者|评卷员).{0,4}(指令|备注)|(给|记|打|判|输出|取|按).{0,8}(满分|最高分|全分)|(打|判|评|输出)(我|本题|该题|这题)?.{0,2}(10|十|100)分(?!钟)|(直接|全部|各项|一律|默认).{0,10}(满分|最高分|full)|ignore.{0,30}(instruction|rule|rubric|previous|above)|(full|maximum|top|perfect)\s*(marks|score|points)|system\s*(prompt|message)|as an ai|you are (now )?(a|an|the) (grader|assistant)|"?(total|score|confidence)"?\s*[:=]\s*[0-9]/;
/** A full stop of an English sentence ends one too, the point within a number does not. */
const SENTENCE = /(?:[^。！？!?\n.]|\.(?=[0-9]))+[。！？!?\n.]*/g;

/** Masks sentences that speak to the grader, up to the end of the sentence; a person is asked to look. */
export function maskInstructions({ normal: { text } }: Reading): readonly Mask[] {
  const masks: Mask[] = [];
  for (const match of text.matchAll(SENTENCE)) {
    if (!TO_THE_GRADER.test(match[0])) continue;
    masks.push({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      reason: 'injection',
      review: 'injection',
    });
  }
  return masks;
}

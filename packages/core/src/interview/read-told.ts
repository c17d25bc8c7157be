import { normalise } from '../language/normalise.ts';
import type { ReverseTopic } from './interview-lines.ts';
import { asQuotable, isSayable } from './quotable.ts';

const LONGEST = 60;
/** A topic alone says nothing yet. */
const LEAST_BESIDE = 2;
/** Nothing but headings (「岗位职责：」, 「薪资待遇」) says nothing either. */
const HEADING =
  /^(?:岗位|职位|工作|任职|薪资|薪酬|工资|福利|待遇|职责|内容|描述|说明|要求|条件|资格|时间|时段|地点|地址|考核|绩效|培训|晋升|发展|成长|职业|空间|通道|体系|机制|制度|范围|公司|团队|我们|你|加分项?|优势|亮点|排班|班次|方式|标准|基本|主要|负责|相关|其他|如下|包括|的|和|与|及)+$/;
const SENTENCE_BREAK = /[。；;！!？?\n\r]+/;
const CLAUSE_BREAK = /[，,]+/;
/** A clock's colon breaks nothing. */
const PART_BREAK = /[，,]+|[：:](?!\d)/;

/**
 * What a job's description says about each topic that candidates ask about, in its own words: the first sentence that
 * has one of the topic's words and some others, or of one that is too long or holds what is nobody's business the clause.
 * Linear in the text.
 */
export function readTold(jobText: string, topics: readonly ReverseTopic[]): Readonly<Record<string, string>> {
  const sentences = piecesOf(jobText, SENTENCE_BREAK);
  const told = topics.flatMap(({ id, jobWords }): readonly (readonly [string, string])[] => {
    const telling = sentences.filter((each) => tells(each, jobWords));
    const pieces = telling.flatMap((each) => [
      each,
      ...piecesOf(each.written, CLAUSE_BREAK),
      ...piecesOf(each.written, PART_BREAK),
    ]);
    const said = pieces.find((each) => each.written.length <= LONGEST && isSayable(each.read) && tells(each, jobWords));
    return said === undefined ? [] : [[id, said.written]];
  });
  return Object.fromEntries(told);
}

type Piece = { readonly written: string; readonly read: string };

const piecesOf = (text: string, between: RegExp): readonly Piece[] =>
  text.split(between).map((piece) => {
    const written = asQuotable(piece);
    return { written, read: normalise(written).text };
  });

const onlyWords = (text: string): string => text.replaceAll(/[^\p{L}\p{Nd}]/gu, '');

const tells = ({ read }: Piece, words: readonly string[]): boolean =>
  !HEADING.test(onlyWords(read)) &&
  words.some((word) => {
    const beside = read.replace(word, '');
    return beside !== read && onlyWords(beside).length >= LEAST_BESIDE;
  });

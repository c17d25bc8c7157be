import { normalise } from '../../language/normalise.ts';
import { saidClauses } from '../scenario/said-words.ts';

/** Somebody is hurt, or about to be. */
const HARM =
  /过敏(?!体质|史|原)|起(?:了|满|一片)?(?:疹|水泡|红点)|红肿|肿(?:了|得|起|成|的)|发(?:红|痒|烫)|(?:脸|眼|皮肤|嘴|嗓子|手)[^没不]{0,4}(?:红(?!包|脖)|痒|肿|烫|烂|麻|刺痛)|红了一大?片|呼吸困难|喘不上|胸闷|头晕|上吐下泻|呕吐|拉肚子|腹泻|中毒|流血|出血|(?:割|划|烫|烧|扎|砸|炸)伤|受伤|住院|进急诊|触电|漏电|冒烟|着火|起火|冒火|爆炸|烧焦|烧糊|误食/;
/** Fear, wish and former times are no signal, nor what is denied. */
const NOT_NOW =
  /会不会|会.{0,4}(?:吗|么|不)|怕|担心|万一|能不能|保证|如果|要是|容易|以前|之前|上次|上回|体质|[?？]|吗$/;
const DENIED = /(?:没|没有|不|也没|都没)(?:再|怎么|太)?$/;
/** Whether a customer's words say that somebody is hurt or in danger now. */
export const tellsHarm = (text: string): boolean =>
  saidClauses(normalise(text).text).some((clause) => {
    const at = clause.text.search(HARM);
    return at >= 0 && !NOT_NOW.test(clause.text) && !DENIED.test(clause.text.slice(0, at));
  });

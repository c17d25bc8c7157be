import type { ShownLevel } from './level.ts';

/** Another way found, another department moved, two branches joined. */
const SOLVING =
  /给了(?:别的|另外?的?|替代)?办法|(?:另|换|改|找|借|调)(?:了|用|走|从|一|个|条|成|出|到|来).{0,8}(?:办法|路|仓|渠道|替代|方案|快递|门店|货)|替代|(?:协调|推动|说动|催动|拉上|联系|打给|请|叫|找)(?:了)?.{0,6}(?:仓库|仓里|快递|物流|财务|技术|供应商|厂家|站点|网点|采购|质检|运营).{0,6}(?:当|截|拦|改|查|补|先|拍|重|一起|同意|加|放|派)|查(?:出|到|清|明).{0,10}(?:原因|根|错|漏|是|都)|找(?:到|出).{0,6}(?:原因|根)|拦截|转寄.{0,4}(?:成|好)|并(?:成|到|案)|合(?:并|起来)|两(?:单|件事|条线|头).{0,6}(?:一起|并|合)/;
/** Told unasked, a time named, the date of need asked for. */
const PROACTIVE =
  /没等(?:人|顾客|他|她|对方)?.{0,3}(?:问|催|开口)|不等.{0,4}[问催]|主动|提前|预先|事先|提醒|预告|提了一?句|顺(?:便|带|手)|到点|回访|几时(?:回|答|核|来)|何时(?:回|答复)|(?:约|报|说|讲|留|定)(?:了|好|定|清|明)?.{0,8}(?:时间|几点|钟点|哪天回|什么时候回|答复时间|回话)|(?:明|今|后|当|次)[天日晚早].{0,8}(?:回|给|来|再|看|报)|天后.{0,4}(?:来|再|问|看)|哪天要|几号要|何时要|用途|做什么用|催了|加急|先安抚.{0,4}等|等得久|问出了?没付|之后再(?:问|看)|跟进|盯|小件|试用装|先试|留到几时|留好|买几个/;

/** The level of a deed at the desk by its name, where nothing is written down for it. */
export function readDeed(name: string): ShownLevel {
  if (SOLVING.test(name)) return 'solving';
  return PROACTIVE.test(name) ? 'proactive' : 'basic';
}

import type { Actor } from '@mianmian/core/access/can';
import type { Instant } from '@mianmian/core/shared/instant';
import type { PersonalRecord, PersonalRecords } from '../../ports/personal-records.ts';
import type { Ports } from '../../ports/ports.ts';
import { EXPLANATION } from './export/explanation.ts';
import { nameFile } from './export/name-file.ts';
import { tellDesk } from './export/tell-desk.ts';
import { tellInterview } from './export/tell-interview.ts';
import { tellNotes } from './export/tell-notes.ts';
import { tellPaper } from './export/tell-paper.ts';
import { listPractised, tellPractice } from './export/tell-practice.ts';
import { tellTask } from './export/tell-task.ts';

export type ExportPorts = Pick<Ports, 'clock' | 'store'> & { readonly records: PersonalRecords };

/** A file of the export; its text comes piece by piece. */
export type ExportedFile = { readonly name: string; readonly text: AsyncIterable<string> };
export type Export = { readonly at: Instant; readonly files: AsyncIterable<ExportedFile> };

/**
 * Everything stored about the person: one JSON with every record, and what they wrote and were told as texts to read.
 * Memory holds one paper or one run at a time. Each of them is as it was at one moment, all together are not: whoever
 * goes on working while it runs may find the last minute in one file and not in another.
 */
export function exportMyData(ports: ExportPorts, actor: Actor): Export {
  const at = ports.clock.now();
  return { at, files: filesOf(ports, actor, at) };
}

async function* filesOf(
  ports: ExportPorts,
  { personId, workspaceId }: Actor,
  at: Instant,
): AsyncGenerator<ExportedFile> {
  yield { name: '说明.txt', text: once(EXPLANATION) };
  yield { name: 'data.json', text: jsonOf(ports.records, personId, at) };
  const notes = await ports.store.transact((tx) => tellNotes(tx, workspaceId));
  if (notes !== null) yield { name: `${notes.title}.txt`, text: once(notes.text) };
  for await (const { id, started_at } of each(ports.records, personId, 'sitting')) {
    const paper = await ports.store.transact((tx) => tellPaper(tx, String(id)));
    if (paper !== null)
      yield { name: nameFile('试卷', Number(started_at), paper.title, String(id)), text: once(paper.text) };
  }
  const practised = await listPractised(each(ports.records, personId, 'answer'));
  if (practised.length > 0) yield { name: '单题练习.txt', text: tellPractice(ports, practised) };
  for await (const { id, started_at } of each(ports.records, personId, 'interview')) {
    const interview = await ports.store.transact((tx) => tellInterview(tx, String(id)));
    if (interview !== null)
      yield { name: nameFile('模拟面试', Number(started_at), interview.title, String(id)), text: once(interview.text) };
  }
  for await (const { id, started_at } of each(ports.records, personId, 'task')) {
    const task = await ports.store.transact((tx) => tellTask(tx, String(id)));
    if (task !== null)
      yield { name: nameFile('任务', Number(started_at), task.title, String(id)), text: once(task.text) };
  }
  for await (const { id, started_at } of each(ports.records, personId, 'desk_run')) {
    const desk = await ports.store.transact((tx) => tellDesk(tx, String(id)));
    if (desk !== null)
      yield { name: nameFile('工作台', Number(started_at), desk.title, String(id)), text: once(desk.text) };
  }
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

async function* each(records: PersonalRecords, personId: string, kind: string): AsyncGenerator<PersonalRecord> {
  for await (const page of records.read(personId, kind)) yield* page;
}

async function* jsonOf(records: PersonalRecords, personId: string, at: Instant): AsyncGenerator<string> {
  yield `{"format":"mianmian-my-data","version":1,"exportedAt":${at},"records":{`;
  for (const [index, kind] of records.kinds.entries()) {
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(kind)}:[`;
    let isFirst = true;
    for await (const page of records.read(personId, kind)) {
      yield page.map((record, place) => `${isFirst && place === 0 ? '' : ','}\n${JSON.stringify(record)}`).join('');
      isFirst = false;
    }
    yield ']';
  }
  yield '\n}}\n';
}

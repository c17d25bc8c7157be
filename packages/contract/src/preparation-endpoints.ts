import { doneSchema } from './account.ts';
import { cardListSchema } from './card.ts';
import { drillListSchema } from './drill.ts';
import { exercisePageSchema, keepExercisesSchema, keptExercisesSchema } from './exercise.ts';
import { jobFileTextSchema, jobLexiconSchema, readJobFileSchema } from './job.ts';
import { levelViewSchema } from './level.ts';
import { noteListSchema, noteSchema, saveNoteSchema } from './note.ts';
import { progressSchema } from './progress.ts';
import { storyReadingSchema, toldStorySchema } from './story.ts';
import { typingContentSchema } from './typing.ts';

/** Getting ready for an interview; spread into ENDPOINTS together with their handlers. */
export const PREPARATION_ENDPOINTS = {
  listNotes: {
    method: 'GET',
    path: '/api/notes',
    summary: '求职档案、公司研究、故事',
    actor: 'anyone',
    response: noteListSchema,
    isDear: true,
    errors: ['too-many'],
  },
  saveNote: {
    method: 'PUT',
    path: '/api/notes/:noteId',
    summary: '新建或保存一份，重复提交得到同样的结果',
    actor: 'guest',
    body: saveNoteSchema,
    // A job description that fills its field, a research with forty answers: 60 KB each.
    bodyLimitBytes: 256 * 1024,
    response: noteSchema,
    errors: ['bad-request', 'not-signed-in', 'not-found', 'conflict', 'limit-reached', 'too-large', 'too-many'],
  },
  removeNote: {
    method: 'DELETE',
    path: '/api/notes/:noteId',
    summary: '删除一份；删除求职档案时连同它的公司研究',
    actor: 'person',
    response: doneSchema,
    errors: ['not-signed-in', 'not-found', 'too-many'],
  },
  keepExercises: {
    method: 'POST',
    path: '/api/exercises',
    summary: '记下做过的练习，重复提交不会重复记',
    actor: 'guest',
    body: keepExercisesSchema,
    bodyLimitBytes: 256 * 1024,
    response: keptExercisesSchema,
    errors: ['bad-request', 'not-signed-in', 'limit-reached', 'too-large', 'too-many'],
  },
  listExercises: {
    method: 'GET',
    path: '/api/exercises/:after',
    summary: '某个序号之后的练习记录，从 0 开始',
    actor: 'anyone',
    response: exercisePageSchema,
    isDear: true,
    errors: ['not-found', 'too-many'],
  },
  listCards: {
    method: 'GET',
    path: '/api/cards',
    summary: '题卡',
    actor: 'nobody',
    response: cardListSchema,
    isContent: true,
    errors: [],
  },
  listDrills: {
    method: 'GET',
    path: '/api/drills',
    summary: '规则与品类训练',
    actor: 'nobody',
    response: drillListSchema,
    isContent: true,
    errors: [],
  },
  readTypingContent: {
    method: 'GET',
    path: '/api/typing',
    summary: '打字文本与参考常模',
    actor: 'nobody',
    response: typingContentSchema,
    isContent: true,
    errors: [],
  },
  readJobLexicon: {
    method: 'GET',
    path: '/api/job-lexicon',
    summary: '岗位描述里的能力关键词',
    actor: 'nobody',
    response: jobLexiconSchema,
    isContent: true,
    errors: [],
  },
  readJobFile: {
    method: 'POST',
    path: '/api/job-files',
    summary: '从 txt、docx、pdf 里读出岗位描述，文件不保存',
    actor: 'nobody',
    body: readJobFileSchema,
    // Five megabytes in base64, with some room for their frame.
    bodyLimitBytes: 7 * 1024 * 1024,
    response: jobFileTextSchema,
    isWorkOnly: true,
    errors: ['bad-request', 'bad-file', 'too-large', 'too-many', 'too-busy'],
  },
  readStory: {
    method: 'POST',
    path: '/api/story-readings',
    summary: '把一段经历拆成情境、任务、行动、结果并检查，不保存',
    actor: 'nobody',
    body: toldStorySchema,
    response: storyReadingSchema,
    isWorkOnly: true,
    errors: ['bad-request', 'too-large', 'too-many'],
  },
  readProgress: {
    method: 'GET',
    path: '/api/progress',
    summary: '各项能力的变化',
    actor: 'anyone',
    response: progressSchema,
    isDear: true,
    errors: ['too-many'],
  },
  readLevel: {
    method: 'GET',
    path: '/api/level',
    summary: '能力层级、依据和下一层还缺什么',
    actor: 'anyone',
    response: levelViewSchema,
    isDear: true,
    errors: ['too-many'],
  },
} as const;

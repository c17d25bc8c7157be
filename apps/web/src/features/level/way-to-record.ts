import type { LevelPieceView } from '@mianmian/contract/level';

/** The address under which a record can be read: of practice its question, else its report. */
export function wayToRecord(kind: LevelPieceView['kind'], recordId: string): string {
  switch (kind) {
    case 'practice':
      return `/practice/${recordId}`;
    case 'paper':
      return `/sittings/${recordId}/report`;
    case 'interview':
      return `/interview/${recordId}/report`;
    case 'desk':
      return `/desk/${recordId}/report`;
    case 'task':
      return `/tasks/${recordId}`;
  }
}

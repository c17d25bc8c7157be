import { ownName } from '../device/device-owner.ts';
import { makeId } from '../make-id.ts';
import { browserStore } from '../remembered.ts';
import { openNoteDrafts } from './note-drafts.ts';

/** Unsaved notes of whoever uses this device, by this page. */
export const ownDrafts = openNoteDrafts(browserStore, ownName, makeId());

/** Notes that are open on this page: their words are on their way already. */
export const openNotes = new Set<string>();

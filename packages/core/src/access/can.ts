/** Whoever sends a request: a person (guest or signed in) with their own workspace. Nobody is `null`. */
export type Actor = { readonly personId: string; readonly workspaceId: string };

/** Anything stored: it belongs to one workspace and, when somebody is examined in it, to that person. */
export type Resource = { readonly workspaceId: string; readonly subjectPersonId?: string };

export type Action = 'read' | 'write';

/**
 * The one place that decides who may do what; asked on the server for every read and write.
 * A guest or person without an organisation has all rights in their own workspace and none elsewhere.
 */
export function can(actor: Actor | null, _action: Action, resource: Resource): boolean {
  return actor !== null && actor.workspaceId === resource.workspaceId;
}

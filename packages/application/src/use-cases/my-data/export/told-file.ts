/** A record written out for people. */
export type ToldFile = { readonly title: string; readonly text: string };

/** Where signing in leads on to, told in its address: `/sign-in?back=/invitations/…`. */
export type WayBack = { readonly back?: string };

/** Only a path of this site is taken: an address elsewhere would send people on to whoever made the link. */
export function readWayBack({ back }: Readonly<Record<string, unknown>>, origin = window.location.origin): WayBack {
  if (typeof back !== 'string' || !back.startsWith('/') || !URL.canParse(back, origin)) return {};
  const url = new URL(back, origin);
  return url.origin === origin ? { back: `${url.pathname}${url.search}` } : {};
}

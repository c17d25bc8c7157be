/** The words for a name that comes from the server, which may be newer than the page: then the name itself. */
export const labelOf = (name: string, labels: Readonly<Record<string, string>>): string => labels[name] ?? name;

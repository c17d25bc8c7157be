/** The page of what follows an application's interview. */
export const wayToAfter = (applicationId: string): string => `/after/${applicationId}`;

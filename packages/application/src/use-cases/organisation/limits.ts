/** Far beyond what people do, so that nobody fills the database with them. */
export const ORGANISATIONS_OF_A_PERSON = 20;
export const MEMBERS_OF_AN_ORGANISATION = 500;
export const OPEN_INVITATIONS_OF_AN_ORGANISATION = 100;

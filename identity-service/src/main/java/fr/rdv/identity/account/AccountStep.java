package fr.rdv.identity.account;

/** What can be to do to an account. */
enum AccountStep {
    /** Make it, or bring its names in line. */
    OPEN,
    /** Send the mail of the invitation. */
    INVITE,
    /** Take it away with its sessions, its password and its link to ProConnect. */
    CLOSE,
    /** Ask for a second factor at the next sign-in, or no longer. */
    SECOND_FACTOR
}

/**
 * Who may come in and what they may do: accounts, departments, roles, deputies, login, tokens.
 *
 * <p>An account is created by an administrator, must change its first password, and is deactivated, never deleted: the
 * audit names it. Every request reads session, roles and departments anew in one statement, so what was withdrawn is gone at
 * once; a withdrawn role, a changed password and a deactivation renew the security stamp besides, which ends the sessions.
 * Failed logins are counted in the database and slow further ones down.
 *
 * <p>Who may change it: administrators accounts and departments; everybody the own password, language, sessions, tokens and
 * deputies.
 */
package de.dresden.smartparticipation.platform.identity;

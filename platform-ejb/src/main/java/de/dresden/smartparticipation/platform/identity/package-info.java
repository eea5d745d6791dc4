/**
 * Who may come in and what they may do: accounts, departments, roles, deputies, login, tokens.
 *
 * <p>An account is created by an administrator, must change its first password, and is deactivated, never deleted: the
 * audit names it. A changed role or password renews the security stamp, which ends all its sessions.
 */
package de.dresden.smartparticipation.platform.identity;

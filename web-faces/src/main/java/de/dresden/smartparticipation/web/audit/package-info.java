/** Pages of the audit trail, for auditors and administrators. */
package de.dresden.smartparticipation.web.audit;

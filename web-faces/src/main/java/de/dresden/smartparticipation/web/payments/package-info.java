/** Payments: orders, what is handed over, the answer of the cash office, limits and the approval of the program. */
package de.dresden.smartparticipation.web.payments;

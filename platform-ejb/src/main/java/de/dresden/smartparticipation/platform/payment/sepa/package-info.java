/**
 * Credit transfers as the European banks take them (SEPA): account numbers, the characters that every bank reads, and the payment
 * file of ISO 20022. Pure Java: nothing here knows the database, the container or a programme.
 */
package de.dresden.smartparticipation.platform.payment.sepa;

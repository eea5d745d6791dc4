/**
 * The bank test: many book Taler at once while connections are cut and the product is killed; afterwards every account is
 * looked at. After Jepsen's test of the same name.
 */
package de.dresden.smartparticipation.product.bank;

/** The pages as people see them: a real browser in front of the running product. */
package de.dresden.smartparticipation.product.pages;

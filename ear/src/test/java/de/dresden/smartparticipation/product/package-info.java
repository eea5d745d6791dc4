/** Tests of the whole: the runnable jar is started as a customer starts it, and looked at from outside. */
package de.dresden.smartparticipation.product;

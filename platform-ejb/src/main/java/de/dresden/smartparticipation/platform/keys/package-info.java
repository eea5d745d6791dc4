/**
 * Secret keys by name: for codes, links and encrypted columns. They lie in the data directory, readable by the product's
 * user only, and never in the database. A rotated key stays for what it once sealed.
 */
package de.dresden.smartparticipation.platform.keys;

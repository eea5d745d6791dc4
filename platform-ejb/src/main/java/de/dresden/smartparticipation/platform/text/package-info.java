/** Sentences in German (base) and English, from one bundle a module. */
package de.dresden.smartparticipation.platform.text;

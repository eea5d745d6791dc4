/** What Faces lacks for our pages: records in expressions, the field of a form, versioned resources. */
package de.dresden.smartparticipation.web.faces;

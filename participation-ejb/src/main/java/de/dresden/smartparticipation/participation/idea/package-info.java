/**
 * What a consultation's module for ideas asks: whether a name, an e-mail address is needed, whether contributions and comments
 * are shown before or after moderation, whether they can be supported and commented, and own fields beside title and text.
 *
 * <p>Fields change freely until the first contribution came in; later only in ways that lose nothing: a name, a hint, a further option,
 * no longer required, no longer public, retired, a new field that nobody has to fill in. Answers are kept beside the contribution,
 * each as a text that its field's kind can read.
 *
 * <p>Set up by a CONSULTATION_MANAGER of the consultation's department; read by whoever contributes.
 */
package de.dresden.smartparticipation.participation.idea;

/**
 * Forms that anybody may send: what protects them from robots and from being carried out twice, without a session and
 * without a foreign service.
 *
 * <p>A page asks {@link de.dresden.smartparticipation.platform.forms.FormTokens} for a signed token when it is drawn and has it checked
 * when it is sent. The token's nonce is the key under which the boundary that carries the form out does so only once for each
 * content ({@link de.dresden.smartparticipation.platform.forms.SentForms}); it is forgotten after three days at the latest, when the token has
 * long expired.
 */
package de.dresden.smartparticipation.platform.forms;

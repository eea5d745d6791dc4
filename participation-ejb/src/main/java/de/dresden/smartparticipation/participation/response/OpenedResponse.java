package de.dresden.smartparticipation.participation.response;

import de.dresden.smartparticipation.platform.identity.Capacity;
import java.util.Map;

/**
 * An answer in a command: opened by somebody who may change it.
 *
 * @param response the answer, as it was seen
 * @param by in whose name it is changed
 * @param before its values, for the audit
 */
record OpenedResponse(Response response, Capacity by, Map<String, ?> before) {}

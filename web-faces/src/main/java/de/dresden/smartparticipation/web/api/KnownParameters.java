package de.dresden.smartparticipation.web.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Refuses query parameters that the method does not know, that stand twice where one is taken, and a yes or no that is neither: a
 * mistyped filter must not answer with everything.
 */
@Provider
public class KnownParameters implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource.getResourceMethod() != null) {
            check(
                    known(resource.getResourceMethod().getParameters()),
                    request.getUriInfo().getQueryParameters());
        }
    }

    static void check(Map<String, Class<?>> known, Map<String, List<String>> given) {
        given.forEach((name, values) -> {
            Class<?> type = known.get(name);
            if (type == null) {
                throw known.isEmpty()
                        ? new BadRequest("web.api.no-parameters", name)
                        : new BadRequest("web.api.unknown-parameter", name, String.join(", ", known.keySet()));
            }
            if (values.size() > 1 && !Collection.class.isAssignableFrom(type)) {
                throw new BadRequest("web.api.repeated-parameter", name);
            }
            if (type == boolean.class && !values.get(0).matches("true|false")) {
                throw new BadRequest("web.api.choice-parameter", name, "true, false");
            }
        });
    }

    /** Names and what is taken under them. */
    static Map<String, Class<?>> known(Parameter... parameters) {
        Map<String, Class<?>> names = new TreeMap<>();
        Arrays.stream(parameters).forEach(parameter -> {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                names.put(parameter.getAnnotation(QueryParam.class).value(), parameter.getType());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    if (field.isAnnotationPresent(QueryParam.class)) {
                        names.put(field.getAnnotation(QueryParam.class).value(), field.getType());
                    }
                }
            }
        });
        return names;
    }
}

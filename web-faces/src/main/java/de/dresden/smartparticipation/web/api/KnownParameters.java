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
import java.util.Set;
import java.util.TreeSet;

/** Refuses query parameters that the method does not know: a mistyped filter must not answer with everything. */
@Provider
public class KnownParameters implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource.getResourceMethod() == null) {
            return;
        }
        Collection<String> given = request.getUriInfo().getQueryParameters().keySet();
        Set<String> known = known(resource.getResourceMethod().getParameters());
        given.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw known.isEmpty()
                    ? new BadRequest("web.api.no-parameters", name)
                    : new BadRequest("web.api.unknown-parameter", name, String.join(", ", known));
        });
    }

    static Set<String> known(Parameter... parameters) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(parameters).forEach(parameter -> {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                names.add(parameter.getAnnotation(QueryParam.class).value());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    if (field.isAnnotationPresent(QueryParam.class)) {
                        names.add(field.getAnnotation(QueryParam.class).value());
                    }
                }
            }
        });
        return names;
    }
}

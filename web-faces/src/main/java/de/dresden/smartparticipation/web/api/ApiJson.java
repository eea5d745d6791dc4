package de.dresden.smartparticipation.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/** How JSON looks: times as ISO 8601, what is absent is left out, an unknown property is a mistake that is told. */
@Provider
public class ApiJson implements ContextResolver<ObjectMapper> {

    private static final ObjectMapper MAPPER = mapper();

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return MAPPER;
    }

    static ObjectMapper mapper() {
        SimpleModule times = new SimpleModule("times")
                .addSerializer(Instant.class, ToStringSerializer.instance)
                .addSerializer(LocalDate.class, ToStringSerializer.instance)
                .addDeserializer(Instant.class, new Parsed<>(Instant.class, Instant::parse))
                .addDeserializer(LocalDate.class, new Parsed<>(LocalDate.class, LocalDate::parse));
        ObjectMapper mapper = new ObjectMapper().registerModule(times);
        mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
        mapper.getFactory()
                .configure(
                        com.fasterxml.jackson.core.StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION.mappedFeature(), false);
        return mapper;
    }

    /** Reads a value from its text. */
    private static final class Parsed<T> extends FromStringDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        Parsed(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        protected T _deserialize(String text, DeserializationContext context) throws java.io.IOException {
            try {
                return parse.apply(text);
            } catch (java.time.DateTimeException e) {
                throw context.weirdStringException(text, handledType(), "ISO 8601");
            }
        }
    }
}

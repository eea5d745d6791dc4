package de.dresden.smartparticipation.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/**
 * Gives what caches may keep an ETag, and answers «304» to whoever has it already. An answer that is not for caches, that brings
 * an ETag of its own or that is too long to be held goes out as it is.
 */
@WebFilter(
        urlPatterns = {"/public/*", "/api/v1/public/*"},
        asyncSupported = true)
public class Revalidation extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean head = "HEAD".equals(request.getMethod());
        if (!head && !"GET".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        HeldAnswer answer = new HeldAnswer(response);
        chain.doFilter(head ? new AsGet(request) : request, answer);
        if (request.isAsyncStarted()) {
            answer.letGo();
            return;
        }
        answer.end();
        if (!answer.isHeld()) {
            return;
        }
        byte[] content = answer.content();
        if (answer.mayBeKept()) {
            String tag = HeldAnswer.tag(content);
            response.setHeader("ETag", tag);
            if (has(request.getHeader("If-None-Match"), tag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        send(content, head, response);
    }

    private static void send(byte[] content, boolean head, HttpServletResponse response) throws IOException {
        if (content.length > 0) {
            response.setContentLength(content.length);
            if (!head) {
                ServletOutputStream out = response.getOutputStream();
                out.write(content);
            }
        }
    }

    /** HEAD has the headers of GET (RFC 9110, section 9.3.2), also the tag and the length, which only the content tells. */
    private static final class AsGet extends HttpServletRequestWrapper {

        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }

    /** Weakly compared, as RFC 9110 has it for a GET: a proxy that compresses makes a tag weak. */
    static boolean has(String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        .anyMatch(one -> one.equals("*") || one.equals(tag));
    }
}

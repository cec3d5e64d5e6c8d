package org.tamiz.server.access;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.security.RouteRole;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ends the reading of a body where the route's {@link BodyLimit} is reached, whether the request tells its length or comes in pieces.
 * The filter wraps the request before the route is known; the route's limit is set on it afterwards.
 */
public final class BoundedBody implements Filter {
    private static final String LIMIT = "tamiz.body-limit";

    /**
     * Sets the route's limit, and refuses a body that says itself that it is larger. A form of parts is read beneath the filter, by the
     * servlet container, so it has to tell its length where the route's limit is less than the container's own, and is not taken at
     * all from those who have not signed in: a small form needs no parts.
     */
    static void check(Context context, Set<RouteRole> roles) {
        BodyLimit limit = BodyLimit.RECORD;
        for (RouteRole role : roles) {
            if (role instanceof BodyLimit named) {
                limit = named;
            }
        }
        context.req().setAttribute(LIMIT, limit);
        long length = context.req().getContentLengthLong();
        if (length > limit.bytes()) {
            throw tooLarge(limit);
        }
        if (isOfParts(context)) {
            if (limit == BodyLimit.CREDENTIALS) {
                throw new HttpResponseException(415, "Send this form as application/x-www-form-urlencoded.");
            }
            if (length < 0 && limit.bytes() < BodyLimit.DOCUMENT.bytes()) {
                throw new HttpResponseException(411, "Tell the length of a multipart form in Content-Length.");
            }
        }
    }

    private static boolean isOfParts(Context context) {
        String type = context.contentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request instanceof HttpServletRequest http ? new Bounded(http) : request, response);
    }

    private static ContentTooLargeResponse tooLarge(BodyLimit limit) {
        return new ContentTooLargeResponse("The body is larger than " + limit.bytes() + " bytes.");
    }

    private static final class Bounded extends HttpServletRequestWrapper {
        private @Nullable BoundedStream stream;

        Bounded(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            BoundedStream opened = stream;
            if (opened == null) {
                opened = new BoundedStream(
                        super.getInputStream(),
                        getAttribute(LIMIT) instanceof BodyLimit limit ? limit : BodyLimit.RECORD);
                stream = opened;
            }
            return opened;
        }
    }

    private static final class BoundedStream extends ServletInputStream {
        private final ServletInputStream stream;
        private final BodyLimit limit;
        private long read;

        BoundedStream(ServletInputStream stream, BodyLimit limit) {
            this.stream = stream;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int next = stream.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = stream.read(bytes, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > limit.bytes()) {
                throw tooLarge(limit);
            }
        }

        @Override
        public int available() throws IOException {
            return stream.available();
        }

        @Override
        public boolean isFinished() {
            return stream.isFinished();
        }

        @Override
        public boolean isReady() {
            return stream.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            stream.setReadListener(listener);
        }
    }
}

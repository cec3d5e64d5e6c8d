package org.tamiz.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept-alive HTTP/1.1 connection, for load: it costs the client next to nothing, so that the server has the machine. Reads what
 * a server sends with a length or in chunks, and nothing else of HTTP. One thread at a time.
 */
final class HttpConnection implements AutoCloseable {
    private static final int SO_TIMEOUT_MILLIS = 60_000;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];
    private final String head;

    /**
     * Connects.
     *
     * @param address scheme, host, port and path
     * @param key an API key, or an empty text
     */
    HttpConnection(URI address, String key) throws IOException {
        socket = new Socket(InetAddress.getByName(address.getHost()), address.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(SO_TIMEOUT_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        out = socket.getOutputStream();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        head = "POST " + address.getRawPath() + query + " HTTP/1.1\r\nHost: " + address.getAuthority()
                + "\r\nContent-Type: application/json\r\n"
                + (key.isEmpty() ? "" : "Authorization: Bearer " + key + "\r\n") + "Content-Length: ";
    }

    /**
     * Posts a body and reads the answer to its end.
     *
     * @return the HTTP status
     */
    int post(byte[] body) throws IOException {
        byte[] start = (head + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[start.length + body.length];
        System.arraycopy(start, 0, request, 0, start.length);
        System.arraycopy(body, 0, request, start.length, body.length);
        out.write(request);
        out.flush();
        return answer();
    }

    private int answer() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        long length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(
                        lower.substring("content-length:".length()).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        if (!chunked) {
            skip(length);
            return status;
        }
        long chunk = Long.parseLong(line(), 16);
        while (chunk > 0) {
            skip(chunk);
            line();
            chunk = Long.parseLong(line(), 16);
        }
        line();
        return status;
    }

    private String line() throws IOException {
        int length = 0;
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new IOException("The server closed the connection.");
            }
            if (read != '\r' && length < buffer.length) {
                buffer[length++] = (byte) read;
            }
        }
        return new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
    }

    private void skip(long bytes) throws IOException {
        long left = bytes;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                throw new IOException("The answer breaks off.");
            }
            left -= read;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

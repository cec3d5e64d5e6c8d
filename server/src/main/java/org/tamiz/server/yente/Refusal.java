package org.tamiz.server.yente;

/** A request that cannot be answered as it was put; its message becomes the {@code detail} of the answer. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private Refusal(int status, String detail) {
        super(detail);
        this.status = status;
    }

    /** What is asked for is not there, or too much of it: 400. */
    static Refusal bad(String detail) {
        return new Refusal(400, detail);
    }

    /** No such dataset or entity: 404. */
    static Refusal unknown(String detail) {
        return new Refusal(404, detail);
    }

    /** The request has not the form of one: 422. */
    static Refusal malformed(String detail) {
        return new Refusal(422, detail);
    }

    /** The HTTP status. */
    int status() {
        return status;
    }

    /** What is wrong and what to do. */
    String detail() {
        return String.valueOf(getMessage());
    }
}

package org.tamiz.server.access;

/** Somebody in a browser asks for a page without having signed in. */
final class SignInNeeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String address;

    /**
     * Leads to the page for signing in.
     *
     * @param address its path, with where to go then
     */
    SignInNeeded(String address) {
        super("not signed in", null, false, false);
        this.address = address;
    }

    String address() {
        return address;
    }
}

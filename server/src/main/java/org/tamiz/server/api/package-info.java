/**
 * Tamiz's own HTTP API, under {@code /api/v1}. Its contract is {@code openapi.yaml}, which the server serves and a test holds it
 * to.
 *
 * <p>An answer is made from a {@link org.tamiz.server.api.Scope}: the lists, policy and language that a request asks for by its
 * {@linkplain org.tamiz.server.api.ScopeOptions options}. Records are read by {@code org.tamiz.customers} and hits written by
 * {@code org.tamiz.reports}, as on the command line, so both say the same.
 */
@NullMarked
package org.tamiz.server.api;

import org.jspecify.annotations.NullMarked;

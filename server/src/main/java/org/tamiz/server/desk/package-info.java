/**
 * The review desk: pages for people, rendered here and sent whole.
 *
 * <p>Each page is a group of {@linkplain org.tamiz.server.Routes routes} that gathers what is to be shown and hands it to a
 * template under {@code server/src/main/jte}; templates are compiled when Tamiz is built. What is shown of hits is written by
 * {@code org.tamiz.reports}, the same as in reports. Every page works without a script; htmx exchanges parts of pages where there is
 * one, and {@code desk.js} adds the keyboard. Texts are in {@link org.tamiz.server.desk.DeskPhrase} and {@link
 * org.tamiz.server.desk.ReviewPhrase}, both languages side by side.
 */
@NullMarked
package org.tamiz.server.desk;

import org.jspecify.annotations.NullMarked;

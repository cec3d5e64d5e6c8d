package org.tamiz.cases;

import java.time.Instant;

/**
 * A file that somebody added to a case; {@link Cases#attachmentContent} gives its bytes.
 *
 * @param id its number
 * @param by who
 * @param at when
 * @param name the file's name, without folders
 * @param mediaType what it is said to be, such as {@code application/pdf}
 * @param sha256 SHA-256 of its bytes in lower-case hexadecimal
 * @param size how many bytes it has
 */
public record Attachment(long id, String by, Instant at, String name, String mediaType, String sha256, long size) {}

/**
 * The register: every publication Tamiz holds, and how one gets in.
 *
 * <p>{@link org.tamiz.lists.register.ListImport} takes a file: it recognises the
 * {@link org.tamiz.lists.register.ListFormat} by content, gathers the companion files of OFAC's CSV set, reads
 * everything once to be sure that it can be read, and only then stores it. {@link org.tamiz.lists.register.Register}
 * says what is held and which publications are in force on a day, and reads one again when it is screened against.
 *
 * <p>A publication is a folder that never changes:
 *
 * <pre>
 * HOME/lists/us-ofac-sdn/2024-07-02-1f0c9a7be2d4/
 *   sdn-2024-07-02.csv.gz      the original bytes, under their own name
 *   alt-2024-07-02.csv.gz
 *   publication.properties     what it is
 * </pre>
 *
 * <p>{@link org.tamiz.lists.register.SealedFolder} writes it, and the vintages of series too.
 *
 * <p>The folder's name is the date and the first 12 digits of the SHA-256 over the original bytes of all its files, one
 * after another in the order main, alt, add, comments. The folder is written beside its place, flushed to the disk, and
 * put there by one rename, so that a failure leaves the home folder as it was.
 *
 * <table>
 * <caption>publication.properties, UTF-8</caption>
 * <tr><th>key</th><th>meaning</th></tr>
 * <tr><td>version</td><td>1</td></tr>
 * <tr><td>format</td><td>a {@link org.tamiz.lists.register.ListFormat}</td></tr>
 * <tr><td>list, title, authority, published, retrieved, source, sha256, parties, names</td><td>as in
 *     {@link org.tamiz.core.model.Publication}</td></tr>
 * <tr><td>file.ROLE.name, file.ROLE.sha256</td><td>for each ROLE of main, alt, add, comments that is there</td></tr>
 * </table>
 *
 * <p>Two different publications may bear the same date, when an authority corrects itself within a day. Both are kept,
 * for answers given on the earlier one must stay replayable; the one retrieved last is the one in force.
 *
 * <p>The register that comes with Tamiz joins through {@link org.tamiz.lists.register.BuiltInList}.
 */
@NullMarked
package org.tamiz.lists.register;

import org.jspecify.annotations.NullMarked;

/**
 * From a file to the text to be searched, with where each place of the text stands in the file.
 *
 * <ol>
 *   <li>{@link org.tamiz.documents.extract.Extractor} takes a file, a stream or bytes: start here.
 *   <li>{@link org.tamiz.documents.extract.DocumentFormat} is told by the content, not by the name.
 *   <li>Plain text is decoded as lists are; {@code HtmlReader} reads HTML and tells the body
 *       from what stands around it with {@code Surroundings}.
 *   <li>PDF, Office files and e-mails are read by another process, which
 *       {@link org.tamiz.documents.extract.Limits} bound in time and memory; what hangs or blows up there is ended there.
 *   <li>{@code ZipReader} opens ZIP archives; what is in them, and what is attached to e-mails,
 *       is read as documents of their own, named like {@code archive.zip!/inner/file.pdf}.
 *   <li>The result is an {@link org.tamiz.documents.extract.ExtractedText} for each document, or an error that says in one
 *       line what is wrong with it.
 * </ol>
 *
 * <p>Nothing here is null unless it says {@link org.jspecify.annotations.Nullable}.
 */
@NullMarked
package org.tamiz.documents.extract;

import org.jspecify.annotations.NullMarked;

/**
 * The one door for text from outside: every list, customer file and document comes in through here.
 *
 * <p>Outside input is hostile or broken more often than one thinks. So this package alone opens files, unpacks gzip,
 * recognises the encoding, bounds every size, and words the errors; the readers of formats behind it see clean
 * characters. It has five doors:
 *
 * <ol>
 *   <li>{@link org.tamiz.lists.text.TextInput} – a file, a stream or bytes, with its encoding recognised;
 *   <li>{@link org.tamiz.lists.text.TextLines} – lines of bounded length, for formats of one record a line;
 *   <li>{@link org.tamiz.lists.text.CsvRows}, and {@link org.tamiz.lists.text.CsvTable} for files with a header row –
 *       rows one by one with their line numbers; a bad row is reported as a
 *       {@link org.tamiz.lists.text.Problem} and the next one is read;
 *   <li>{@link org.tamiz.lists.text.SafeXml} – XML without DTDs and without entities of its own;
 *   <li>{@link org.tamiz.lists.text.TextBlock} – blocks of {@code key: value} lines, for the data files kept by hand.
 * </ol>
 *
 * <p>Limits: 2 GiB of unpacked bytes per input, unpacking at most 250 times the packed size; 1,048,576 characters per
 * line and per CSV record; 100 lines per CSV record; 64 levels of XML and 4 MiB between two XML tags. Beyond a limit
 * there is one {@link org.tamiz.core.model.TamizException} that names file and line, never an
 * {@link java.lang.OutOfMemoryError}.
 */
@NullMarked
package org.tamiz.lists.text;

import org.jspecify.annotations.NullMarked;

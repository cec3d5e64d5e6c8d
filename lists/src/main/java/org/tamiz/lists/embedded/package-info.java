/**
 * The register that Tamiz carries with it, and the text format it is kept in.
 *
 * <p>{@link org.tamiz.lists.embedded.EmbeddedRegister} loads the resource {@code register.txt};
 * {@link org.tamiz.lists.embedded.RegisterTextReader} reads any file of the same format.
 *
 * <h2>The format</h2>
 *
 * <p>UTF-8 text for a person with an editor. Blocks are set apart by blank lines. A line of a block is
 * {@code key: value}; a line whose first sign is {@code #} is a comment. Keys are lower case. There is no quoting and no
 * line continuation. Whatever is not understood is an error that names file and line.
 *
 * <p>The first block is the header: {@code list} (short name), {@code title}, {@code authority}, {@code published}
 * ({@code YYYY-MM-DD}), any number of {@code source} lines, which tell people where the facts come from, and perhaps how many
 * {@code parties} and {@code names} follow, which must then be true.
 *
 * <p>Every further block is one party:
 *
 * <table>
 * <caption>Keys of a party; * may be repeated</caption>
 * <tr><td>{@code party}</td><td>the authority's id, first in the block and unique in the file</td></tr>
 * <tr><td>{@code kind}</td><td>{@code person}, {@code organization}, {@code vessel} or {@code aircraft}</td></tr>
 * <tr><td>{@code name}</td><td>the primary name. A person's is written {@code SURNAMES, Given}; the comma tells the
 * reader which part is which, in every name of a person</td></tr>
 * <tr><td>{@code alias}*, {@code weak}*, {@code former}*</td><td>a strong alias, a weak alias, an earlier name. No name
 * stands twice in a block</td></tr>
 * <tr><td>{@code born}*, {@code established}*</td><td>a person's date of birth, an organization's of establishment, as
 * {@link org.tamiz.core.model.PartialDate#parse} reads it; repeated for alternatives</td></tr>
 * <tr><td>{@code birthplace}*</td><td>in the source's words</td></tr>
 * <tr><td>{@code nationality}*</td><td>ISO 3166-1 alpha-2, upper case</td></tr>
 * <tr><td>{@code gender}</td><td>{@code male} or {@code female}</td></tr>
 * <tr><td>{@code id}*</td><td>type, value, country if known, the source's words for the type in parentheses if they say
 * more: {@code id: CURP GUSJ860517HJCZLS06 MX} or {@code id: NATIONAL_ID 71980054 CO (Cedula No.)}. Types are those of
 * {@link org.tamiz.core.model.IdentifierType}</td></tr>
 * <tr><td>{@code address}*</td><td>text, and the country in brackets: {@code Culiacan, Sinaloa [MX]}; either may be
 * missing</td></tr>
 * <tr><td>{@code designation}*</td><td>a program tag as the list writes it, followed by its own indented lines</td></tr>
 * <tr><td>{@code linked}*, {@code leader}*</td><td>the name of another party, and its id in brackets if it is known:
 * {@code linked} where the source says "Linked To", {@code leader} where a source calls this party a leader of that
 * one</td></tr>
 * <tr><td>{@code note}*</td><td>anything else, one sentence or two</td></tr>
 * </table>
 *
 * <p>The indented lines of a designation, each at most once:
 *
 * <table>
 * <caption>Sub-keys of a designation</caption>
 * <tr><td>{@code authority}</td><td>who acted; required</td></tr>
 * <tr><td>{@code basis}</td><td>the law it rests on</td></tr>
 * <tr><td>{@code status}</td><td>{@code proposed}, {@code in-force} (which is meant when the line is missing) or
 * {@code rescinded}</td></tr>
 * <tr><td>{@code announced}, {@code effective}</td><td>the day it was made public, the day it took effect,
 * {@code YYYY-MM-DD}; a date that is not known is left out, never guessed</td></tr>
 * <tr><td>{@code seen}</td><td>the date of the earliest publication at hand that shows it</td></tr>
 * <tr><td>{@code cite}</td><td>where to read it</td></tr>
 * </table>
 *
 * <p>The text of a block, comments included, becomes the {@linkplain org.tamiz.core.model.ListedParty#record() record}
 * of its party as it stands, so a block says by itself what it has to say.
 *
 * <p>Nothing here is null unless it says {@link org.jspecify.annotations.Nullable}.
 */
@NullMarked
package org.tamiz.lists.embedded;

import org.jspecify.annotations.NullMarked;

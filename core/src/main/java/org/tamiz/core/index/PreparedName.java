package org.tamiz.core.index;

import org.tamiz.core.model.Name;
import org.tamiz.core.names.ParsedName;

/**
 * A name beside its comparable form.
 *
 * @param name the name as its source has it
 * @param parsed its comparable form
 */
public record PreparedName(Name name, ParsedName parsed) {}

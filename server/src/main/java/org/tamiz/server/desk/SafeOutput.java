package org.tamiz.server.desk;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import org.tamiz.reports.SafeText;

/**
 * Where templates write. Besides being escaped for where it stands, text loses the characters that steer the direction of writing or a
 * terminal, as everywhere in reports: a name must not be able to rearrange the page that accuses somebody.
 */
final class SafeOutput extends OwaspHtmlTemplateOutput {
    SafeOutput(TemplateOutput output) {
        super(output);
    }

    @Override
    public void writeUserContent(@Nullable String text) {
        if (text != null) {
            super.writeUserContent(SafeText.forPage(text));
        }
    }
}

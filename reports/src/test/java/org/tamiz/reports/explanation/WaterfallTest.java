package org.tamiz.reports.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.Reason;
import org.tamiz.reports.EvidenceBars;
import org.tamiz.reports.Markup;
import org.tamiz.reports.phrase.Language;

class WaterfallTest {
    private static final List<Evidence> EVIDENCE = List.of(
            new Evidence(Feature.PRIOR, -9.5, null, null, Reason.STARTING_ODDS),
            new Evidence(Feature.NAME_PART, 8.0, "Zambada", "ZAMBADA", Reason.SAME),
            new Evidence(Feature.NAME_PART, 7.0, "<b>", "<b>", Reason.SAME),
            new Evidence(Feature.CONTRADICTING_PART, -4.0, "López", "GARCIA", Reason.SAME));

    @Test
    void eachBarStartsWhereTheOneBeforeEndedAndTheSumIsTold() {
        String html = waterfall(Language.ENGLISH);
        Matcher bars = Pattern.compile("<rect class=\"(start|plus|minus)\" x=\"([0-9.]+)\" y=\"1\" width=\"([0-9.]+)\"")
                .matcher(html);
        double reached = Double.NaN;
        int count = 0;
        while (bars.find()) {
            double left = Double.parseDouble(bars.group(2));
            double right = left + Double.parseDouble(bars.group(3));
            boolean falls = !bars.group(1).equals("plus");
            if (count > 0) {
                assertThat(falls ? right : left).isCloseTo(reached, Offset.offset(0.11));
            }
            reached = falls ? left : right;
            count++;
        }

        assertThat(count).isEqualTo(4);
        assertThat(html).contains(">+1.5<");
    }

    @Test
    void whatDisagreesIsToldInWordsAndTheStartingOddsDisagreeWithNobody() {
        assertThat(waterfall(Language.ENGLISH).split("speaks against", -1)).hasSize(2);
        assertThat(waterfall(Language.SPANISH).split("habla en contra", -1)).hasSize(2);
        StringWriter bars = new StringWriter();
        Markup html = new Markup(bars);
        new EvidenceBars(html, Language.ENGLISH).write(EVIDENCE);
        html.flush();

        assertThat(bars.toString().split("speaks against", -1)).hasSize(2);
    }

    @Test
    void valuesStayText() {
        assertThat(waterfall(Language.ENGLISH)).contains("&lt;b&gt;").doesNotContain("<b>");
    }

    private static String waterfall(Language language) {
        StringWriter text = new StringWriter();
        Markup html = new Markup(text);
        new Waterfall(html, language).write(EVIDENCE, 1.2);
        html.flush();
        return text.toString();
    }
}

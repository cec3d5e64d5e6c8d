package org.tamiz.documents.extract;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeVisitor;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.documents.extract.HtmlText.Break;

/**
 * Reads a web page: its visible text, in which block elements part and inline elements do not, so that a name with a tag
 * within is one name; the text proper apart from {@linkplain Surroundings what stands around it}; title and date.
 *
 * <p>Attributes, such as descriptions of pictures, are not read, nor is what scripts would add.
 */
final class HtmlReader implements NodeVisitor {
    /** Elements that inline elements are not, as browsers show them by default. */
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "button",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hgroup",
            "hr",
            "html",
            "iframe",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "noscript",
            "object",
            "ol",
            "optgroup",
            "option",
            "p",
            "pre",
            "search",
            "section",
            "select",
            "summary",
            "svg",
            "table",
            "tbody",
            "textarea",
            "tfoot",
            "thead",
            "title",
            "tr",
            "ul");

    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noframes", "noembed");

    private final String source;
    private final HtmlText body;
    private final HtmlText outside;
    private final Surroundings surroundings;
    private final boolean wholePage;
    private int outsideDepth = -1;
    private int unseenDepth = -1;
    private int preDepth = -1;

    private HtmlReader(String source, Surroundings surroundings, boolean wholePage) {
        this.source = source;
        this.body = new HtmlText(source);
        this.outside = new HtmlText(source);
        this.surroundings = surroundings;
        this.wholePage = wholePage;
    }

    /**
     * Reads a page.
     *
     * @param name what errors call it
     * @param source the page as decoded
     * @throws TamizException TOO_LARGE beyond the limits of size and time
     */
    static ExtractedText read(String name, String source, Limits limits) {
        if (source.length() > limits.pageUnits()) {
            throw TamizException.in(
                    Code.TOO_LARGE,
                    name,
                    "is HTML of more than " + limits.pageUnits() + " characters. Split it, or save it as plain text.",
                    null);
        }
        if (tags(source) > limits.pageTags()) {
            throw TamizException.in(
                    Code.TOO_LARGE,
                    name,
                    "is HTML of more than " + limits.pageTags() + " tags. Split it, or save it as plain text.",
                    null);
        }
        Document page =
                Parser.htmlParser().setTrackPosition(true).parseInput(new TimedReader(name, source, limits), "");
        Surroundings surroundings = new Surroundings(page);
        HtmlReader reader = new HtmlReader(source, surroundings, false);
        page.traverse(reader);
        PlacedText text = reader.body.build();
        if (text.text().isBlank()) {
            // A page that is nothing but a menu or a form says what it says there.
            reader = new HtmlReader(source, surroundings, true);
            page.traverse(reader);
            text = reader.body.build();
        }
        String title = page.title();
        return new ExtractedText(
                name,
                DocumentFormat.HTML,
                text,
                reader.outside.build(),
                title.isBlank() ? null : title,
                PageDate.of(page));
    }

    private static long tags(String source) {
        long tags = 0;
        for (int at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
            tags++;
        }
        return tags;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            enter(element, depth);
        } else if (node instanceof TextNode text && unseenDepth < 0) {
            Range range = text.sourceRange();
            if (range.isTracked()) {
                int from = text instanceof CDataNode && isOfHtml(text) ? endOfComment(range) : range.startPos();
                text().add(from, range.endPos(), preDepth >= 0);
            }
        }
    }

    /** Whether a text stands in HTML itself, and not in a drawing or formula within. */
    private static boolean isOfHtml(Node text) {
        return text.parent() instanceof Element parent
                && parent.tag().namespace().equals(Parser.NamespaceHtml);
    }

    /** What is written as CDATA in HTML itself is a comment up to the first ">" (HTML standard, 13.2.5.42). */
    private int endOfComment(Range cdata) {
        int end = source.indexOf('>', cdata.startPos());
        return end < 0 || end >= cdata.endPos() ? cdata.endPos() : end + 1;
    }

    private void enter(Element element, int depth) {
        String tag = element.normalName();
        if (unseenDepth < 0 && UNSEEN.contains(tag)) {
            unseenDepth = depth;
        }
        if (outsideDepth < 0 && (wholePage ? tag.equals("head") : surroundings.begins(element))) {
            outsideDepth = depth;
            body.part(Break.PARAGRAPH);
            outside.part(Break.PARAGRAPH);
        }
        if (preDepth < 0 && tag.equals("pre")) {
            preDepth = depth;
        }
        part(tag);
        if (tag.equals("sup") && isNoteMark(element)) {
            text().part(Break.SPACE);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        part(element.normalName());
        if (outsideDepth == depth) {
            outsideDepth = -1;
            body.part(Break.PARAGRAPH);
            outside.part(Break.PARAGRAPH);
        }
        unseenDepth = unseenDepth == depth ? -1 : unseenDepth;
        preDepth = preDepth == depth ? -1 : preDepth;
    }

    private void part(String tag) {
        if (tag.equals("br")) {
            text().part(Break.LINE);
        } else if (tag.equals("td") || tag.equals("th")) {
            text().part(Break.CELL);
        } else if (tag.equals("tr")) {
            text().part(Break.LINE);
        } else if (BLOCKS.contains(tag)) {
            text().part(Break.PARAGRAPH);
        }
    }

    private HtmlText text() {
        return outsideDepth >= 0 ? outside : body;
    }

    /** Whether a raised text is the mark of a footnote and no part of the word before it, as in "Mª" it is. */
    private static boolean isNoteMark(Element raised) {
        NoteMark mark = new NoteMark();
        raised.filter(mark);
        return !mark.hasLetter;
    }

    /** Looks for a letter at the beginning of a raised text, and not through all of it: they may be nested. */
    private static final class NoteMark implements NodeFilter {
        private static final int MOST = 100;

        private boolean hasLetter;
        private int nodes;

        @Override
        public FilterResult head(Node node, int depth) {
            nodes++;
            if (node instanceof TextNode text) {
                hasLetter = text.getWholeText().codePoints().limit(MOST).anyMatch(Character::isLetter);
            }
            return hasLetter || nodes > MOST ? FilterResult.STOP : FilterResult.CONTINUE;
        }
    }

    /** Hands the page to the parser and watches the clock: parsing cannot be interrupted, but it must ask for more. */
    private static final class TimedReader extends StringReader {
        private final String name;
        private final Limits limits;
        private final long start = System.nanoTime();

        TimedReader(String name, String source, Limits limits) {
            super(source);
            this.name = name;
            this.limits = limits;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            if (System.nanoTime() - start > limits.time().toNanos()) {
                throw TamizException.in(
                        Code.TOO_LARGE,
                        name,
                        "is HTML so entangled that reading it takes more than "
                                + limits.time().toSeconds() + " seconds. Save it as plain text.",
                        null);
            }
            return super.read(buffer, offset, length);
        }
    }
}

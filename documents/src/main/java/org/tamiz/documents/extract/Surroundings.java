package org.tamiz.documents.extract;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Tells what stands around the text of a page (menus, site headers and footers, advertisements, related articles, comment
 * lists, notices about cookies) from the text: by the meaning that the HTML standard gives elements and roles, by what
 * authors call their blocks in English and Spanish, and by lists that hold nothing but links. A block that holds most of the
 * page is the text, whatever it is called.
 */
final class Surroundings {
    /** Elements that are no part of the text wherever they stand. */
    private static final Set<String> NEVER_TEXT = Set.of(
            "nav",
            "aside",
            "menu",
            "dialog",
            "button",
            "select",
            "datalist",
            "textarea",
            "noscript",
            "svg",
            "iframe",
            "object",
            "footer");

    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "menu",
            "menubar",
            "toolbar",
            "dialog",
            "alertdialog",
            "tablist",
            "tooltip");

    /** Words in the names that authors give to blocks by class or id. */
    private static final Set<String> NAMES = Set.of(
            // where readers go elsewhere
            "nav",
            "navbar",
            "navigation",
            "navegacion",
            "menu",
            "menus",
            "submenu",
            "breadcrumb",
            "breadcrumbs",
            "migas",
            "pagination",
            "paginacion",
            "pager",
            "paginador",
            "skip",
            "search",
            "buscador",
            "sitemap",
            "toolbar",
            "topbar",
            "masthead",
            "login",
            "signin",
            // what stands beside and below
            "sidebar",
            "lateral",
            "footer",
            "foot",
            "pie",
            "piepagina",
            "colophon",
            "copyright",
            "legal",
            "creditos",
            // other articles
            "related",
            "relacionado",
            "relacionados",
            "relacionada",
            "relacionadas",
            "recommended",
            "recommendations",
            "recomendado",
            "recomendados",
            "recomendada",
            "recomendadas",
            "trending",
            "popular",
            "populares",
            "masleido",
            "masleidos",
            "masleidas",
            "leido",
            "leidas",
            "readmore",
            "outbrain",
            "taboola",
            "teasers",
            // what readers say and do
            "comment",
            "comments",
            "comentario",
            "comentarios",
            "disqus",
            "respond",
            "share",
            "sharing",
            "social",
            "compartir",
            "redes",
            "newsletter",
            "boletin",
            "subscribe",
            "subscription",
            "suscripcion",
            "suscribete",
            // advertisements and notices
            "ad",
            "ads",
            "advert",
            "adverts",
            "advertisement",
            "advertising",
            "publicidad",
            "anuncio",
            "anuncios",
            "sponsor",
            "sponsored",
            "sponsors",
            "patrocinado",
            "patrocinador",
            "patrocinadores",
            "promo",
            "promos",
            "promotion",
            "banner",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "modal",
            "popup",
            "paywall",
            "widget");

    /** A list of so many links and hardly anything else is a menu. */
    private static final int LINKS_OF_A_MENU = 3;

    private final IdentityHashMap<Element, Size> sizes = new IdentityHashMap<>();
    private final int whole;
    /** Whether the page says which part of it is the main one. */
    private final boolean hasMain;

    /** How much text an element holds, how much of it in links, how many links; whether it is in, or holds, what is marked as text. */
    private static final class Size {
        private int text;
        private int linked;
        private int links;
        private boolean inText;
        private boolean holdsText;
        private boolean holdsHeadline;
    }

    Surroundings(Document page) {
        page.traverse(new Sizes());
        whole = size(page).text;
        Element found = page.selectFirst("main, [role=main]");
        hasMain = found != null && size(found).text * 2 >= whole;
    }

    /** Whether an element, not what it stands in, is no part of the text. */
    boolean begins(Element element) {
        String tag = element.normalName();
        if (tag.equals("html") || tag.equals("body") || tag.equals("main") || tag.equals("article")) {
            return false;
        }
        if (tag.equals("head") || NEVER_TEXT.contains(tag) || isHidden(element)) {
            return true;
        }
        Size size = size(element);
        boolean inText = size.inText;
        if (hasMain && !inText && !size.holdsText) {
            return true;
        }
        if (size.holdsText || size.text * 2 > whole) {
            return false;
        }
        if (tag.equals("header") || isCalled(element, "header", "cabecera", "encabezado")) {
            return !inText && (!size.holdsHeadline || mostlyLinks(size));
        }
        return tag.equals("form")
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || isCalledSo(element)
                || ((tag.equals("ul") || tag.equals("ol")) && !inText && mostlyLinks(size));
    }

    private static boolean isMarkedAsText(Element element) {
        String tag = element.normalName();
        return tag.equals("article")
                || tag.equals("main")
                || element.attr("role").equals("main");
    }

    private static boolean mostlyLinks(Size size) {
        return size.links >= LINKS_OF_A_MENU && size.linked * 5 >= size.text * 4;
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }

    private static boolean isCalledSo(Element element) {
        for (String name : names(element)) {
            if (NAMES.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCalled(Element element, String... wanted) {
        return Set.of(names(element)).stream().anyMatch(Set.of(wanted)::contains);
    }

    /** The words of class and id: "mainMenu top-bar" is main, menu, top, bar. */
    private static String[] names(Element element) {
        String called = element.className() + " " + element.id();
        if (called.isBlank()) {
            return new String[0];
        }
        return Arrays.stream(called.replaceAll("([a-z])([A-Z])", "$1-$2")
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}]+", -1))
                .distinct()
                .toArray(String[]::new);
    }

    private Size size(Element element) {
        return sizes.computeIfAbsent(element, e -> new Size());
    }

    /** Counts what each element holds, its children first. */
    private final class Sizes implements NodeVisitor {
        private final Deque<Size> open = new ArrayDeque<>();
        private int inLinks;
        private int inText;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                inText += isMarkedAsText(element) ? 1 : 0;
                Size size = size(element);
                size.inText = inText > 0;
                open.push(size);
                inLinks += element.normalName().equals("a") ? 1 : 0;
            } else if (node instanceof TextNode text && !open.isEmpty()) {
                int length = text.text().strip().length();
                open.element().text += length;
                open.element().linked += inLinks > 0 ? length : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            Size size = open.pop();
            String tag = element.normalName();
            inText -= isMarkedAsText(element) ? 1 : 0;
            inLinks -= tag.equals("a") ? 1 : 0;
            Size parent = open.peek();
            if (parent != null) {
                parent.text += size.text;
                parent.linked += size.linked;
                parent.links += size.links + (tag.equals("a") ? 1 : 0);
                parent.holdsText |= size.holdsText || isMarkedAsText(element);
                parent.holdsHeadline |= size.holdsHeadline || tag.equals("h1");
            }
        }
    }
}

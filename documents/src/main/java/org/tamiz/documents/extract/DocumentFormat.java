package org.tamiz.documents.extract;

/** What a document is written in. */
public enum DocumentFormat {
    /** Plain text in any encoding that {@link org.tamiz.lists.text.TextInput} recognises. */
    TEXT("text/plain", "text"),
    /** HTML, as browsers read it. */
    HTML("text/html", "HTML"),
    /** Portable Document Format, ISO 32000. */
    PDF("application/pdf", "PDF"),
    /** Word, Excel or PowerPoint in Office Open XML, ECMA-376. */
    OFFICE_XML("application/vnd.openxmlformats-officedocument", "Office document"),
    /** Word, Excel or PowerPoint of before 2007, or an Outlook message (MSG): files in Microsoft's compound file format. */
    COMPOUND("application/x-tika-msoffice", "Office document or Outlook message"),
    /** An e-mail, RFC 5322 and MIME. */
    EMAIL("message/rfc822", "e-mail"),
    /** Rich Text Format. */
    RTF("application/rtf", "RTF document"),
    /** A ZIP archive, read for what is in it. */
    ZIP("application/zip", "ZIP archive");

    private final String mediaType;
    private final String words;

    DocumentFormat(String mediaType, String words) {
        this.mediaType = mediaType;
        this.words = words;
    }

    /** Its media type; for the families of Office formats the beginning that they share. */
    public String mediaType() {
        return mediaType;
    }

    /** What errors call it. */
    public String words() {
        return words;
    }
}

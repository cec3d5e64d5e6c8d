package org.tamiz.server.desk;

import org.tamiz.server.access.Permission;

/** The parts of the desk, in the order of the navigation. */
public enum Section {
    /** Cases to work on. */
    QUEUE("/queue", Permission.REVIEW, Permission.AUDIT, "q", DeskPhrase.NAV_QUEUE),
    /** Screening one record. */
    CHECK("/check", Permission.SCREEN, "c", DeskPhrase.NAV_CHECK),
    /** Reading a document. */
    DOCUMENTS("/documents", Permission.SCREEN, "d", DeskPhrase.NAV_DOCUMENTS),
    /** Taking a CURP or RFC apart. */
    CODES("/codes", Permission.SCREEN, "r", DeskPhrase.NAV_CODES),
    /** The lists searched. */
    LISTS("/lists", Permission.SCREEN, "l", DeskPhrase.NAV_LISTS),
    /** How the work stands. */
    DASHBOARD("/dashboard", Permission.REVIEW, "o", DeskPhrase.NAV_DASHBOARD),
    /** The people who can sign in. */
    PEOPLE("/people", Permission.ADMINISTER, "p", DeskPhrase.NAV_PEOPLE),
    /** The keys of programs. */
    KEYS("/keys", Permission.ADMINISTER, "k", DeskPhrase.NAV_KEYS),
    /** Pages that are none of these, such as an error. */
    NONE("/", Permission.NONE, "", DeskPhrase.NAV_NONE);

    private final String address;
    private final Permission permission;
    private final Permission other;
    private final String key;
    private final DeskPhrase label;

    Section(String address, Permission permission, String key, DeskPhrase label) {
        this(address, permission, permission, key, label);
    }

    Section(String address, Permission permission, Permission other, String key, DeskPhrase label) {
        this.address = address;
        this.permission = permission;
        this.other = other;
        this.key = key;
        this.label = label;
    }

    /** Where it is. */
    public String address() {
        return address;
    }

    /** Whether somebody may see it. */
    boolean isFor(Visitor visitor) {
        return visitor.may(permission) || visitor.may(other);
    }

    /** The key that leads there, after g. */
    public String key() {
        return "g " + key;
    }

    /** What it is called. */
    public DeskPhrase label() {
        return label;
    }
}

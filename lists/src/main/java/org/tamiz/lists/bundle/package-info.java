/**
 * Carrying publications to a machine without a network, on a stick or a disc, so that nothing can be changed on the way.
 *
 * <p>A bundle is a zip file (PKWARE APPNOTE) of entries that are stored, not compressed, in this order:
 *
 * <pre>
 * index.txt        "tamiz-bundle 1", then a line "SHA-256  SIZE  PATH" for each file below, sorted by path
 * index.sig        the Ed25519 signature (RFC 8032) of index.txt, 64 bytes
 * lists/us-ofac-sdn/2024-07-02-1f0c9a7be2d4/publication.properties
 * lists/us-ofac-sdn/2024-07-02-1f0c9a7be2d4/sdn.csv
 * …                the folders of the publications as the register keeps them
 * </pre>
 *
 * <p>{@link org.tamiz.lists.bundle.BundleWriter} makes one, {@link org.tamiz.lists.bundle.BundleReader} takes one in. The
 * reader trusts nothing before the signature holds under a key that the user named, and takes nothing in before every byte of
 * the file is accounted for: a bundle has one form only, so the reader writes it again from what it understood and compares.
 * A bundle with a byte changed, a file missing or added, a path that leads elsewhere, compressed entries, or an index signed by
 * another key is refused whole, and the home folder is as before.
 *
 * <p>{@link org.tamiz.lists.bundle.SigningKeys} makes and reads keys: PEM (RFC 7468) with PKCS #8 for the private key and
 * X.509 SubjectPublicKeyInfo for the public one, as OpenSSL writes them ({@code openssl genpkey -algorithm ed25519}).
 */
@NullMarked
package org.tamiz.lists.bundle;

import org.jspecify.annotations.NullMarked;

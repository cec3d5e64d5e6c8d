/**
 * Which lists an answer is from, and what is wrong with them: everything that commands and the server search goes through
 * {@link org.tamiz.lists.searched.SearchedLists}.
 */
@NullMarked
package org.tamiz.lists.searched;

import org.jspecify.annotations.NullMarked;
